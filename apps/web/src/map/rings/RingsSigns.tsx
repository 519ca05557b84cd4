import { type RingsView, sizeLabels, sizesBy } from '@weft/network';
import { LegendRow, LegendRows, LegendSign } from '../../ui/map/LegendParts.tsx';
import { mostJoins } from '../../ui/map/ringsPainter.ts';
import { SizeChoice } from '../legend/SizeChoice.tsx';
import { useMap } from '../state/mapState.ts';
import { readSize } from './size.ts';

/** What the marks of the rings say, and the choice of what their size says. */
export function RingsSigns({ rings }: { rings: RingsView }) {
  const size = readSize(useMap().search);
  return (
    <>
      <LegendRows>
        <LegendRow sign={<LegendSign shape="size" />}>{sizeLabels[size].larger}</LegendRow>
        <LegendRow sign={<LegendSign shape="ring-hollow" />}>Hollow: needs confirming</LegendRow>
        <LegendRow sign={<LegendSign shape="ring-quiet" />}>Pale: not under way</LegendRow>
        <LegendRow sign={<LegendSign shape="join" />}>
          {rings.joins.length > mostJoins
            ? 'Joined when pointed at: one relationship of two types'
            : 'Joined: one relationship of two types'}
        </LegendRow>
        <LegendRow sign={<LegendSign shape="empty" />}>Dashed: nothing there</LegendRow>
      </LegendRows>
      <SizeChoice options={sizesBy.map((id) => ({ id, label: sizeLabels[id].label }))} value={size} />
    </>
  );
}
