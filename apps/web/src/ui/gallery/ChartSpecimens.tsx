import { Chart } from '../chart/Chart.tsx';
import { GraphPicture } from '../graph/GraphPicture.tsx';
import { Specimen } from './Specimen.tsx';

/** Counts as pictures. */
export function ChartSpecimens() {
  return (
    <>
      <Specimen title="Chart" note="Shades of one colour, in order. Its figures stand in a table beside it." of={Bars} />
      <Specimen title="Graph" note="What comes first at the left; the way that counts is drawn strongly." of={Way} />
    </>
  );
}

function Bars() {
  const values = [
    { at: 'Repair', series: 'High', value: 3 },
    { at: 'Repair', series: 'Low', value: 1 },
    { at: 'Tenure', series: 'High', value: 2 },
  ];
  return (
    <Chart label="Snags by category" kind="bars" values={values} places={['Repair', 'Tenure']} series={['High', 'Low']} unit="snags" />
  );
}

const things = [
  { id: 'approval', label: 'Approval of a longer term', about: 'Council decision', stands: 'start' as const },
  { id: 'grant', label: 'Grant blocked by lease term', about: 'Blocked', stands: 'way' as const },
  { id: 'roof', label: 'Roof leaks', about: 'Open' },
  { id: 'end', label: 'This case closes', stands: 'end' as const },
];
const between = [
  { from: 'approval', to: 'grant', isWay: true },
  { from: 'grant', to: 'end', isWay: true },
  { from: 'roof', to: 'end' },
];

function Way() {
  return <GraphPicture label="What has to come first" nodes={things} links={between} />;
}
