import { supposedSign } from './supposedLook.ts';
import { signsOf, type TurnSign, turnSigns } from './turnLook.ts';

/** What a drawing may say of a relationship besides what it is: what became of it between two days, or what would if something supposed came true. */
export type MarkSign = TurnSign | 'toBeLost' | 'unbrokered' | 'weakened';

export const markSigns: Readonly<Record<MarkSign, string>> = {
  ...turnSigns,
  toBeLost: supposedSign('lost'),
  unbrokered: supposedSign('unbrokered'),
  weakened: supposedSign('weakened'),
};

const dashed: ReadonlySet<MarkSign> = new Set<MarkSign>(['lost', 'toBeLost', 'unbrokered']);

/** Whether what bears this sign is dashed, as it is there no longer, or would not be as it is. */
export function isDashedSign(sign: MarkSign): boolean {
  return dashed.has(sign);
}

/** How a relationship with signs is drawn, wherever it is. */
export interface Marking {
  /** Written beside its letter. */
  signs: string;
  isDashed: boolean;
  /** New: drawn broad. */
  isBroad: boolean;
  /** In the colour of danger. */
  isDanger: boolean;
  /** It bears no sign while others may, and steps back. */
  isAside: boolean;
}

export function markingOf(signs: readonly MarkSign[]): Marking {
  return {
    signs: signsOf(signs.map((sign) => markSigns[sign])),
    isDashed: signs.some(isDashedSign),
    isBroad: signs.includes('gained'),
    isDanger: signs.includes('toBeLost'),
    isAside: signs.length === 0,
  };
}
