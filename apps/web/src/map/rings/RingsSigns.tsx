import { type RingsView, sizeLabels, sizesBy } from '@weft/network';
import { LegendRow, LegendRows, type LegendShape, LegendSign } from '../../ui/map/LegendParts.tsx';
import { mostJoins } from '../../ui/map/ringsPainter.ts';
import { SizeChoice } from '../legend/SizeChoice.tsx';
import { useMap } from '../state/mapState.ts';
import { type RingsSign, ringsSigns } from './ringsSigns.ts';
import { readSize } from './size.ts';

const shapes: Readonly<Record<RingsSign, LegendShape>> = {
  hollow: 'ring-hollow',
  disputed: 'ring-disputed',
  quiet: 'ring-quiet',
  join: 'join',
  empty: 'empty',
};

/** What the marks of the rings say, and the choice of what their size says. */
export function RingsSigns({ rings }: { rings: RingsView }) {
  const size = readSize(useMap().search);
  return (
    <>
      <LegendRows>
        <LegendRow sign={<LegendSign shape="size" />}>{sizeLabels[size].larger}</LegendRow>
        {ringsSigns(rings).map(({ sign, means }) => (
          <LegendRow key={sign} sign={<LegendSign shape={shapes[sign]} />}>
            {sign === 'join' && rings.joins.length > mostJoins ? means.replace('Joined', 'Joined when pointed at') : means}
          </LegendRow>
        ))}
      </LegendRows>
      <SizeChoice options={sizesBy.map((id) => ({ id, label: sizeLabels[id].label }))} value={size} />
    </>
  );
}
