import { severitySchema, snagsByCategory } from '@weft/domain';
import { counted } from '@weft/network';
import { Chart } from '../../ui/chart/Chart.tsx';
import { Section, Text } from '../../ui/index.ts';
import { useSeverityWords } from '../words/severity.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { FigureTable } from './FigureTable.tsx';
import { type Numbers, useFigures } from './useFigures.ts';

const severities = severitySchema.options;

/** Open snags by category and severity. */
export function SnagsByCategory({ numbers }: { numbers: Numbers }) {
  const severityWords = useSeverityWords();
  const words = useCaseWords();
  const { to, hrefOf, show } = useFigures();
  const references = new Map(numbers.cases.map(({ id, reference }) => [id, reference]));
  const found = snagsByCategory(numbers.snags);
  if (found.length === 0) return <Section title="Open snags, by category">{<Text tone="muted">No snag is open.</Text>}</Section>;
  return (
    <Section title="Open snags, by category" meta={counted(numbers.snags.length, 'snag')}>
      <Chart
        label="Open snags of each category, by severity"
        kind="bars"
        values={found.flatMap(({ category, bySeverity }) =>
          severities.map((severity) => ({
            at: words.category(category),
            series: severityWords[severity],
            value: bySeverity[severity].length,
          })),
        )}
        places={found.map(({ category }) => words.category(category))}
        series={severities.map((severity) => severityWords[severity])}
        unit="snags"
      />
      <FigureTable
        label="Open snags by category and severity"
        heading="Category"
        columns={severities.map((severity) => ({ id: severity, label: severityWords[severity] }))}
        lines={found.map(({ category, bySeverity }) => ({
          id: category,
          label: words.category(category),
          cells: Object.fromEntries(
            severities.map((severity) => [
              severity,
              {
                key: `snags.${category}.${severity}`,
                words: `${words.category(category)}, ${severityWords[severity].toLowerCase()}`,
                rows: bySeverity[severity].map(({ id, caseId, title }) => ({
                  id,
                  label: `${references.get(caseId) ?? ''}: ${title}`,
                  href: to.case(caseId),
                })),
              },
            ]),
          ),
        }))}
        hrefOf={hrefOf}
        show={show}
      />
    </Section>
  );
}
