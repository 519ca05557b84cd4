import { Chart } from '../chart/Chart.tsx';
import { Specimen } from './Specimen.tsx';

/** Counts as pictures. */
export function ChartSpecimens() {
  return <Specimen title="Chart" note="Shades of one colour, in order. Its figures stand in a table beside it." of={Bars} />;
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
