import { casesByAge } from '@weft/domain';
import { Chart } from '../../ui/chart/Chart.tsx';
import { Section } from '../../ui/index.ts';
import { bandWords } from './bandWords.ts';
import { FigureTable } from './FigureTable.tsx';
import { type Numbers, useFigures } from './useFigures.ts';

/** How long open cases have been open. */
export function AgesSection({ numbers }: { numbers: Numbers }) {
  const { caseRow, hrefOf, show } = useFigures();
  const bands = casesByAge(numbers.cases, numbers.today);
  return (
    <Section title="Open cases, by age">
      <Chart
        label="Open cases by how long they have been open"
        kind="bars"
        values={bands.map(({ band, cases }) => ({ at: bandWords[band], series: 'Cases', value: cases.length }))}
        places={bands.map(({ band }) => bandWords[band])}
        series={['Cases']}
        unit="cases"
      />
      <FigureTable
        label="Open cases by age"
        heading="Open for"
        columns={[{ id: 'cases', label: 'Cases' }]}
        lines={bands.map(({ band, cases }) => ({
          id: band,
          label: bandWords[band],
          cells: { cases: { key: `age.${band}`, words: `Open for ${bandWords[band].toLowerCase()}`, rows: cases.map(caseRow) } },
        }))}
        hrefOf={hrefOf}
        show={show}
      />
    </Section>
  );
}
