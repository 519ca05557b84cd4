import { memo, useCallback } from 'react';
import { ToggleButtonGroup } from '../../ui/index.ts';
import type { View } from '../address/mapSearch.ts';
import { useMap } from '../state/mapState.ts';

const choices = [
  { id: 'network', label: 'Network', icon: 'map' },
  { id: 'rings', label: 'Rings', icon: 'rings' },
  { id: 'axes', label: 'Axes', icon: 'axes' },
  { id: 'matrix', label: 'Matrix', icon: 'matrix' },
  { id: 'holders', label: 'Holders', icon: 'people' },
  { id: 'table', label: 'Table', icon: 'register' },
] as const;

/** How to look at it; what is shown and selected stays. */
export function ViewSwitch() {
  const { view, go } = useMap();
  const choose = useCallback((next: View) => go({ view: next }), [go]);
  return <Views view={view} choose={choose} />;
}

const Views = memo(function Views({ view, choose }: { view: View; choose: (view: View) => void }) {
  return <ToggleButtonGroup label="View" options={choices} value={view} onChange={choose} />;
});
