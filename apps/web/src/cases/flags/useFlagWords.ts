import type { Flag, ServiceLevel } from '@weft/domain';
import { counted } from '@weft/network';
import { useMemo } from 'react';
import { useWorkspace } from '../../data/index.ts';

const units: Readonly<Record<ServiceLevel['unit'], string>> = { days: 'day', working_days: 'working day' };

export interface FlagWords {
  /** What a service level says of a case that has reached it, such as "Nothing logged for 31 days". */
  label: (flag: Flag) => string;
  /** What to do about it. */
  advice: (flag: Pick<Flag, 'measure' | 'step'>) => string;
}

/** The words of the service levels, as the reference data has them. */
export function useFlagWords(): FlagWords {
  const { levels } = useWorkspace().reference.serviceLevels;
  return useMemo(() => {
    const levelOf = ({ measure, step }: Pick<Flag, 'measure' | 'step'>) =>
      levels.find((level) => level.measure === measure && level.step === step);
    return {
      label: (flag) => {
        const level = levelOf(flag);
        return level ? level.label.replace('{count}', counted(flag.count, units[level.unit])) : '';
      },
      advice: (flag) => levelOf(flag)?.advice ?? '',
    };
  }, [levels]);
}
