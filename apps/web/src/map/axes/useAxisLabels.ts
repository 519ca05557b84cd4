import type { Axis, Reference } from '@weft/domain';
import { useCallback } from 'react';
import { useWorkspace } from '../../data/index.ts';

type AxisLabels = Reference['typology']['axes'][number];

/** What an axis is called and what stands at its ends. */
export function useAxisLabels(): (axis: Axis) => AxisLabels {
  const { axes } = useWorkspace().reference.typology;
  return useCallback(
    (axis) => axes.find(({ id }) => id === axis) ?? { id: axis, label: axis, low: 'Low', high: 'High', question: '' },
    [axes],
  );
}
