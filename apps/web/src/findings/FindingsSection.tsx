import { findingKey, type Id } from '@weft/domain';
import { Section, Stack } from '../ui/index.ts';
import { FindingLine } from './one/FindingLine.tsx';
import { useFindings } from './useFindings.ts';

/** What is found about one record, on its own page. It shows nothing where there is nothing, nor what is accepted. */
export function FindingsSection({ id }: { id: Id }) {
  const { all } = useFindings();
  const here = all?.filter(({ finding: { about }, isAccepted }) => !isAccepted && about.includes(id)) ?? [];
  if (here.length === 0) return null;
  return (
    <Section title="Findings" meta={here.length}>
      <Stack as="ul" gap={3} aria-label="Findings">
        {here.map((answered) => (
          <FindingLine key={findingKey(answered.finding)} answered={answered} on={id} />
        ))}
      </Stack>
    </Section>
  );
}
