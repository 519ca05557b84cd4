import { daysWaiting, waitsByParty } from '@weft/domain';
import { counted } from '@weft/network';
import { Chart } from '../../ui/chart/Chart.tsx';
import { Section, Text } from '../../ui/index.ts';
import { daysWords, useWaitingWords } from '../words/waiting.ts';
import { FigureTable } from './FigureTable.tsx';
import { type Numbers, type NumbersCase, useFigures } from './useFigures.ts';

/** Whom open cases wait on, and for how many days. */
export function WaitsSection({ numbers }: { numbers: Numbers }) {
  const waitingWords = useWaitingWords();
  const { caseRow, hrefOf, show } = useFigures();
  const waits = waitsByParty(numbers.cases, numbers.today).sort((one, other) => other.total - one.total);
  // Each with its own days, so that a sum of days can be followed.
  const rowOf = (each: NumbersCase) => {
    const row = caseRow(each);
    return { ...row, label: `${row.label}: ${daysWords(daysWaiting(each, numbers.today) ?? 0)}` };
  };
  const names = waits.map(({ waitingOn }) => waitingWords(waitingOn));
  if (waits.length === 0)
    return <Section title="Days waiting, by party">{<Text tone="muted">No open case waits on anybody.</Text>}</Section>;
  return (
    <Section title="Days waiting, by party">
      <Chart
        label="Days that open cases have waited on each party, all together"
        kind="bars"
        values={waits.map(({ waitingOn, total }) => ({ at: waitingWords(waitingOn), series: 'Days', value: total }))}
        places={names}
        series={['Days']}
        unit="days, all cases together"
      />
      <FigureTable
        label="Days waiting by party"
        heading="Waiting on"
        columns={[
          { id: 'cases', label: 'Cases' },
          { id: 'longest', label: 'Longest, days' },
          { id: 'total', label: 'All together, days' },
        ]}
        lines={waits.map(({ waitingOn, cases, longest, total }) => {
          const [first] = cases;
          const label = waitingWords(waitingOn);
          const all = { words: `${label}: ${counted(cases.length, 'case')} waiting`, rows: cases.map(rowOf) };
          return {
            id: waitingOn,
            label,
            cells: {
              cases: { key: `waits.${waitingOn}`, ...all },
              longest: {
                key: `longest.${waitingOn}`,
                words: `${label}: waiting longest`,
                rows: first ? [rowOf(first)] : [],
                text: longest.toLocaleString('en-GB'),
              },
              total: { key: `days.${waitingOn}`, ...all, text: total.toLocaleString('en-GB') },
            },
          };
        })}
        hrefOf={hrefOf}
        show={show}
      />
    </Section>
  );
}
