import { type Freed, freedBy, type Id, type WaitingThing } from '@weft/domain';
import type { Around } from '../around/useAround.ts';

/** What a case is called where it is one of several. */
export function referenceOf(around: Around, id: Id): string {
  return around.cases.find((each) => each.id === id)?.reference ?? 'another case';
}

function whatGoesOn({ what, id, caseId }: Freed, around: Around, own: WaitingThing & { caseId: Id; snagId: Id | null }): string {
  const theCase = caseId === own.caseId ? 'this case' : referenceOf(around, caseId);
  if (what === 'closing') return `${theCase} can close`;
  if (what === 'stage') return `${theCase} can move on`;
  if (id === own.snagId) return 'this snag can go on';
  const title = around.snags.find((each) => each.id === id)?.title ?? 'a snag';
  return caseId === own.caseId ? `“${title}” can go on` : `“${title}” of ${theCase} can go on`;
}

/**
 * What settling something would let go on, step after step: "this snag can go on; then this case can close; then CAT-2025-004 can move on".
 * @returns null when it would let nothing go on by itself.
 */
export function unblockedWords(thing: WaitingThing & { caseId: Id; snagId: Id | null }, around: Around): string | null {
  const freed = freedBy(thing, around);
  const last = freed.at(-1)?.step ?? 0;
  const steps = Array.from({ length: last }, (_, index) => {
    const words = freed.filter(({ step }) => step === index + 1).map((each) => whatGoesOn(each, around, thing));
    return new Intl.ListFormat('en-GB').format(words);
  });
  return steps.length === 0 ? null : steps.join('; then ');
}
