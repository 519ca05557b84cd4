import { type Axis, axes } from '@weft/domain';
import { Select, Stack, ToggleButtonGroup } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { useAxisLabels } from './useAxisLabels.ts';

const zooms = [
  { id: '1', label: 'Whole' },
  { id: '2', label: 'Twice' },
  { id: '4', label: 'Four times' },
] as const;

/** Which two axes to look at, and how closely. Choosing the other's axis changes the two over. */
export function AxesChoice({ x, y }: { x: Axis; y: Axis }) {
  const { search, go } = useMap();
  const labels = useAxisLabels();
  const options = axes.map((id) => ({ id, label: labels(id).label }));
  const zoom = search.zoom === undefined ? '1' : (`${search.zoom}` as const);
  return (
    <Stack gap={3}>
      <Select label="Upwards" options={options} value={y} onChange={(next) => go({ y: next, ...(next === x ? { x: y } : {}) })} />
      <Select label="Across" options={options} value={x} onChange={(next) => go({ x: next, ...(next === y ? { y: x } : {}) })} />
      <ToggleButtonGroup
        label="How large"
        options={zooms}
        value={zoom}
        onChange={(next) => go({ zoom: next === '1' ? undefined : next === '2' ? 2 : 4 })}
      />
    </Stack>
  );
}
