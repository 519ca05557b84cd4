import { type Flow, stagesOverTime } from '@weft/domain';
import { counted } from '@weft/network';
import { Chart } from '../../ui/chart/Chart.tsx';
import { formatDate, Section, Text } from '../../ui/index.ts';
import { FigureTable } from './FigureTable.tsx';
import { type Numbers, useFigures } from './useFigures.ts';

/** How many months back the table looks: today first, since a phone shows the first column or two. */
const looksBack = [0, 3, 6, 12];

/** The cases of one flow by stage over time: a cumulative flow. It says since when moves are on record. */
export function StagesSection({ flow, numbers }: { flow: Flow; numbers: Numbers }) {
  const { caseRow, hrefOf, show } = useFigures();
  const cases = numbers.cases.filter((each) => each.flow === flow.id);
  if (cases.length === 0) return null;
  const { days, since } = stagesOverTime(cases, numbers.moves, numbers.today);
  const reached = (id: string) => days.some(({ stages }) => stages.has(id));
  const stages = [...flow.stages, ...(flow.former ?? []), { id: 'unknown', label: 'Not on record' }].filter(({ id }) => reached(id));
  // What is done lies at the bottom, so that what is still to do grows or shrinks above it; what stands aside lies on top.
  const isAside = (id: string) => flow.stages.some((stage) => stage.id === id && stage.side);
  const upwards = [...stages.filter(({ id }) => !isAside(id)).reverse(), ...stages.filter(({ id }) => isAside(id))];
  const values = days.flatMap(({ day, stages: on }) =>
    upwards.map(({ id, label }) => ({ at: day, series: label, value: on.get(id)?.length ?? 0 })),
  );
  const columns = looksBack.flatMap((back) => days.at(-1 - back) ?? []);
  return (
    <Section title={`${flow.label}, by stage over time`} meta={counted(cases.length, 'case')}>
      <Text size="s" tone="muted">
        {since === null
          ? 'No move from stage to stage is on record yet: where a case stood before its stage now is not known.'
          : `Moves are on record since ${formatDate(since)}. Where it is not known how a case stood before, it counts as not on record.`}
      </Text>
      <Chart
        label={`Cases of ${flow.label} in each stage, month by month`}
        kind="areas"
        values={values}
        places={days.map(({ day }) => day)}
        series={upwards.map(({ label }) => label)}
        unit="cases"
      />
      <FigureTable
        label={`Cases of ${flow.label} by stage`}
        heading="Stage"
        columns={columns.map(({ day }) => ({ id: day, label: day === numbers.today ? 'Today' : formatDate(day, 'short') }))}
        lines={stages.map(({ id, label }) => ({
          id,
          label,
          cells: Object.fromEntries(
            columns.map(({ day, stages: on }) => [
              day,
              {
                key: `stage.${flow.id}.${id}.${day}`,
                words: `${label} on ${formatDate(day)}`,
                rows: (on.get(id) ?? []).map(caseRow),
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
