/**
 * What a drawing may say of a relationship besides what it is, as a sign beside its letter: what became of it between two days, or what would
 * if something supposed came true.
 */
export const markSigns = {
  gained: '+',
  lost: '×',
  hands: '⇄',
  type: '≠',
  level: '↕',
  status: '●',
  toBeLost: '×',
  unbrokered: '/',
  weakened: '↓',
} as const;
export type MarkSign = keyof typeof markSigns;

/** In the order they are told in. */
export const markSignNames: readonly MarkSign[] = [
  'gained',
  'lost',
  'hands',
  'type',
  'level',
  'status',
  'toBeLost',
  'unbrokered',
  'weakened',
];

/** What an organisation would be left as. */
export type LeftAs = 'alone' | 'gone';

/** What stands under its name. */
export const leftAsWords: Readonly<Record<LeftAs, string>> = { alone: '(left alone)', gone: '(gone)' };

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
    signs: signs.map((sign) => markSigns[sign]).join('\u2009'),
    isDashed: signs.some(isDashedSign),
    isBroad: signs.includes('gained'),
    isDanger: signs.includes('toBeLost'),
    isAside: signs.length === 0,
  };
}
