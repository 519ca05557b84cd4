import { findingKey, type Id } from '@weft/domain';
import { useState } from 'react';
import { Button, Row, Section, Stack } from '../ui/index.ts';
import { FindingLine } from './one/FindingLine.tsx';
import { useFindings } from './useFindings.ts';

const shownAtFirst = 6;

/** What is found about one record, on its own page. It shows nothing where there is nothing, nor what is accepted. */
export function FindingsSection({ id }: { id: Id }) {
  const { all } = useFindings();
  const [showsAll, setShowsAll] = useState(false);
  const here = all?.filter(({ finding: { about }, isAccepted }) => !isAccepted && about.includes(id)) ?? [];
  if (here.length === 0) return null;
  const shown = showsAll ? here : here.slice(0, shownAtFirst);
  return (
    <Section title="Findings" meta={here.length}>
      <Stack as="ul" gap={3} aria-label="Findings">
        {shown.map((answered) => (
          <FindingLine key={findingKey(answered.finding)} answered={answered} on={id} />
        ))}
      </Stack>
      {shown.length < here.length && (
        <Row>
          <Button variant="quiet" size="s" onPress={() => setShowsAll(true)}>
            {`Show all ${here.length} findings`}
          </Button>
        </Row>
      )}
    </Section>
  );
}
