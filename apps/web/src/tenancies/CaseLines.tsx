import type { RouterOutputs } from '@weft/api';
import { useCaseWords } from '../cases/words/useCaseWords.ts';
import { useAddresses } from '../register/addresses.ts';
import { Badge, Link, Row, Section, Stack, Text } from '../ui/index.ts';

/** The cases about a building or its tenancy, the open ones first. */
export function CaseLines({ cases }: { cases: RouterOutputs['tenancies']['get']['cases'] }) {
  const to = useAddresses();
  const words = useCaseWords();
  const inOrder = [...cases].sort((one, other) => Number(one.closedOn !== null) - Number(other.closedOn !== null));
  return (
    <Section title="Cases" meta={cases.length || undefined}>
      {cases.length === 0 ? (
        <Text tone="muted">No case is about this.</Text>
      ) : (
        <Stack as="ul" gap={2}>
          {inOrder.map(({ id, reference, caseType, flow, stage, closedOn }) => (
            <Row key={id} as="li" gap={2} align="baseline">
              <Link href={to.case(id)}>{reference}</Link>
              <Text as="span" size="s" tone="muted">
                {words.label('caseType', caseType)}
              </Text>
              <Badge tone={closedOn === null ? 'accent' : 'neutral'}>{words.stage(flow, stage)}</Badge>
            </Row>
          ))}
        </Stack>
      )}
    </Section>
  );
}
