import { type MeasureId, type SizeBy, usualMeasure } from '@weft/network';
import { Select } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

/** The choice of what sizes say, which the address keeps. */
export function SizeChoice<Of extends SizeBy | MeasureId>({
  options,
  value,
}: {
  options: readonly { id: Of; label: string }[];
  value: Of;
}) {
  const { go } = useMap();
  const choose = (size: SizeBy | MeasureId) => go({ size: size === usualMeasure ? undefined : size });
  return <Select label="Size says" options={options} value={value} onChange={choose} />;
}
