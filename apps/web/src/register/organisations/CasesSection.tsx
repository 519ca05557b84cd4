import type { RouterOutputs } from '@weft/api';
import { useWorkspace } from '../../data/index.ts';
import { Badge, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';

/** An organisation's cases on the board, each with its stage. */
export function CasesSection({ cases }: { cases: RouterOutputs['organisations']['get']['cases'] }) {
  const to = useAddresses();
  const { reference } = useWorkspace();
  if (cases.length === 0) return null;
  const stageLabel = (flow: string, stage: string) =>
    reference.caseModel.flows.find(({ id }) => id === flow)?.stages.find(({ id }) => id === stage)?.label ?? stage;
  return (
    <Section title="Cases" meta={cases.length} id="cases">
      <Stack as="ul" gap={2}>
        {cases.map(({ id, reference: number, flow, stage, summary }) => (
          <Stack key={id} as="li" gap={0}>
            <Row gap={2} align="baseline">
              <Link href={to.case(id)}>{number}</Link>
              <Badge>{stageLabel(flow, stage)}</Badge>
            </Row>
            {summary && (
              <Text size="s" tone="muted">
                {summary}
              </Text>
            )}
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
