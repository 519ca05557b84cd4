import { endsByYear } from '@weft/domain';
import { Chart } from '../../ui/chart/Chart.tsx';
import { Section, Text } from '../../ui/index.ts';
import { FigureTable } from './FigureTable.tsx';
import { type Numbers, useFigures } from './useFigures.ts';

function yearWords(year: string): string {
  if (year === 'past') return 'Ended already';
  return year === 'unknown' ? 'No end, or not known' : year;
}

/** In which years tenancies end. */
export function EndsSection({ numbers }: { numbers: Numbers }) {
  const { to, hrefOf, show } = useFigures();
  const years = endsByYear(numbers.tenancies, numbers.today);
  if (years.length === 0)
    return <Section title="Tenancies, by the year they end">{<Text tone="muted">No tenancy is on record.</Text>}</Section>;
  return (
    <Section title="Tenancies, by the year they end">
      <Chart
        label="Tenancies that end in each year"
        kind="bars"
        values={years.map(({ year, tenancies }) => ({ at: yearWords(year), series: 'Tenancies', value: tenancies.length }))}
        places={years.map(({ year }) => yearWords(year))}
        series={['Tenancies']}
        unit="tenancies"
      />
      <FigureTable
        label="Tenancies by the year they end"
        heading="Year"
        columns={[{ id: 'tenancies', label: 'Tenancies' }]}
        lines={years.map(({ year, tenancies }) => ({
          id: year,
          label: yearWords(year),
          cells: {
            tenancies: {
              key: `ends.${year}`,
              words: `Tenancies: ${yearWords(year).toLowerCase()}`,
              rows: tenancies.map(({ id, building }) => ({ id, label: building, href: to.tenancy(id) })),
            },
          },
        }))}
        hrefOf={hrefOf}
        show={show}
      />
    </Section>
  );
}
