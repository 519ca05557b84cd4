import type { WipLimits } from './wipLimits.ts';

/** The limit of a stage; null when it has none. */
export function limitOf(limits: WipLimits, flow: string, stage: string): number | null {
  return limits[`${flow}/${stage}`] ?? null;
}

/** The limits with that of one stage set, or taken away with null. */
export function withLimit(limits: WipLimits, flow: string, stage: string, limit: number | null): WipLimits {
  const { [`${flow}/${stage}`]: _, ...others } = limits;
  return limit === null ? others : { ...others, [`${flow}/${stage}`]: limit };
}
