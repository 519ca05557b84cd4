import { type MeasureId, type SizeBy, usualMeasure } from '@weft/network';
import { memo, useCallback } from 'react';
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
  const choose = useCallback((size: SizeBy | MeasureId) => go({ size: size === usualMeasure ? undefined : size }), [go]);
  return <Sizes options={options} value={value} choose={choose} />;
}

interface SizesProps {
  options: readonly { id: SizeBy | MeasureId; label: string }[];
  value: SizeBy | MeasureId;
  choose: (size: SizeBy | MeasureId) => void;
}

const Sizes = memo(function Sizes({ options, value, choose }: SizesProps) {
  return <Select label="Size says" options={options} value={value} onChange={choose} />;
});
