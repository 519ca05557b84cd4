import { readRecords } from '@weft/db';
import { type Case, type ChangeItem, DomainError, type Id, InvalidError, NotFoundError, refuseUnlessCan } from '@weft/domain';
import { act, changing } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { patchedCase } from './cases.service.ts';
import type { DoneToMany, ManyPatch, NotDone } from './many.schema.ts';

/** The cases with these ids, oldest first; those that were removed meanwhile are passed over. @throws NotFoundError when none is left. */
export async function theseCases(ctx: ActingContext, ids: readonly Id[]): Promise<Case[]> {
  const cases = await readRecords(ctx.weft.kysely, 'case', ctx.actor.workspaceId, { id: [...new Set(ids)] });
  if (cases.length === 0) throw new NotFoundError('These cases are not here any more. They may have been removed.');
  return cases;
}

/** "CAT-2026-001", or "5 cases". */
export function theseWords(cases: readonly Pick<Case, 'reference'>[]): string {
  return cases.length === 1 ? (cases[0]?.reference ?? '') : `${cases.length} cases`;
}

/**
 * Tries something on each case; a case that refuses is left out, with its reason.
 * @throws InvalidError when every one refuses, with the reason of the first.
 */
export async function onEach<Result>(cases: readonly Case[], attempt: (subject: Case) => Promise<Result>) {
  const done: { subject: Case; result: Result }[] = [];
  const left: NotDone[] = [];
  for (const subject of cases) {
    try {
      done.push({ subject, result: await attempt(subject) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      left.push({ id: subject.id, reference: subject.reference, why: error.message });
    }
  }
  const [first] = left;
  if (done.length === 0 && first)
    throw new InvalidError(cases.length === 1 ? first.why : `None of these could be changed. ${first.reference}: ${first.why}`);
  return { done, left };
}

function isSame(one: Case, other: Case): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function summaryOf(data: ManyPatch['data'], cases: readonly Case[]): string {
  const which = theseWords(cases);
  if (data.nextActionPostId !== undefined) return `Handed over the next action of ${which}`;
  return data.waitingOn === undefined ? `Changed ${which}` : `Said whose move it is in ${which}`;
}

/** Says whose move it is, or hands over the next action, in many cases in one change. A closed case is left out, and said to be. */
export async function changeMany(ctx: ActingContext, { ids, data }: ManyPatch): Promise<DoneToMany> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const cases = await theseCases(ctx, ids);
  const { done, left } = await onEach(cases, async (subject) => {
    if (subject.closedOn !== null) throw new InvalidError('It is closed. Open it again first.');
    return patchedCase(ctx, subject, data);
  });
  const changed = done.filter(({ subject, result }) => !isSame(subject, result));
  const [first] = changed;
  if (!first) throw new InvalidError('That is how it stands already.');
  const items: ChangeItem[] = changed.map(({ subject, result }) => changing('case', subject, result));
  const summary = summaryOf(
    data,
    changed.map(({ subject }) => subject),
  );
  return { ...(await act(ctx, { id: first.subject.id, summary, items })), left };
}
