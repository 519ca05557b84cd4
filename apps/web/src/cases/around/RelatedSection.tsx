import type { RouterOutputs } from '@weft/api';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { useAround } from './useAround.ts';

type Nearby = RouterOutputs['cases']['around']['cases'][number];

const why: Readonly<Record<Nearby['ties'][number], string>> = {
  awaited: 'this case waits for it',
  waiting: 'waits for this case',
  building: 'same building',
  organisation: 'same organisation',
};

/** Other cases that this one has to do with, and why. */
export function RelatedSection({ detail }: { detail: CaseDetail }) {
  const { around } = useAround(detail.case.id);
  const related = around.cases.filter(({ ties }) => ties.length > 0);
  if (related.length === 0) return null;
  return (
    <Section title="Related cases" id="related" meta={related.length}>
      <Stack as="ul" gap={3} aria-label="Related cases">
        {related.map((each) => (
          <Related key={each.id} related={each} />
        ))}
      </Stack>
    </Section>
  );
}

function Related({ related: { id, reference, building, organisation, flow, stage, ties } }: { related: Nearby }) {
  const to = useAddresses();
  const words = useCaseWords();
  return (
    <Stack as="li" gap={0}>
      <Row gap={2} align="baseline">
        <Link href={to.case(id)}>{`${reference}, ${building}`}</Link>
        <Badge>{words.stage(flow, stage)}</Badge>
      </Row>
      <Text size="s" tone="muted">
        {[organisation, ...ties.map((tie) => why[tie])].filter((part) => part).join(' · ')}
      </Text>
    </Stack>
  );
}
