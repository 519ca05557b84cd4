import { counted, midSentence } from '../labels/labels.ts';
import type { Consequences, Fate } from './fate.ts';

const becomes: Readonly<Record<Fate, string>> = {
  lost: 'be lost',
  unbrokered: 'lose whom they run through',
  weakened: 'be weakened',
};
const becomesOne: Readonly<Record<Fate, string>> = {
  ...becomes,
  unbrokered: 'lose whom it runs through',
};

/** How many relationships would meet this fate. */
export function countOf({ affected }: Consequences, fate: Fate): number {
  return affected.filter((each) => each.fate === fate).length;
}

/** What would follow, for whoever knows what is supposed: "4 relationships would be lost and 2 would be weakened. 1 organisation would be left with nobody." */
export function describeFates(consequences: Consequences): string {
  const { affected, alone, goneIds } = consequences;
  if (affected.length === 0) return 'No relationship would change.';
  const parts = (['lost', 'unbrokered', 'weakened'] as const).flatMap((fate) => {
    const count = countOf(consequences, fate);
    return count === 0 ? [] : [{ count, what: (count === 1 ? becomesOne : becomes)[fate] }];
  });
  const said = parts.map(({ count, what }, at) =>
    at === 0 ? `${counted(count, 'relationship')} would ${what}` : `${count} would ${what}`,
  );
  const left =
    alone.length === 0 ? '' : ` ${counted(alone.length, 'organisation')} would be left with ${goneIds.length === 0 ? 'nobody' : 'no tie'}.`;
  return `${new Intl.ListFormat('en-GB').format(said)}.${left}`;
}

/** The same with what is supposed: "If … leaves: 4 relationships would be lost." */
export function describeConsequences(consequences: Consequences): string {
  return `If ${consequences.supposing}: ${midSentence(describeFates(consequences))}`;
}
