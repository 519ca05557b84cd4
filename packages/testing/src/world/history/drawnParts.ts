import type { Dependency, Holder, Identifier, Organisation, Provenance } from '@weft/domain';
import type { Chance } from './chance.ts';
import type { Model } from './model.ts';

/** The ids of records, in their order. */
export const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
/** The sides that a holder stands on. */
export const sides = ['council', 'partner', 'other'] as const;

/** Up to two sources, each with a note. */
export function provenance(model: Model, chance: Chance): Provenance {
  return chance.some(ids(model.all('source')), 0, 2).map((sourceId) => ({ sourceId, note: chance.text() }));
}

/** What was chosen, unless the way on from it comes round to `id`; then none. */
function unlessRound(chosen: string | null, id: string | null, onFrom: (at: string) => readonly (string | null)[]): string | null {
  const way = new Set(chosen === null ? [] : [chosen]);
  for (const at of way) for (const next of onFrom(at)) if (next !== null) way.add(next);
  return id !== null && way.has(id) ? null : chosen;
}

/** An organisation to be part of, now or once, such that none is or was part of itself. */
export function parent(model: Model, chance: Chance, id: string | null): string | null {
  const all = new Map(model.all('organisation').map((each) => [each.id, each]));
  return unlessRound(chance.oneOrNone([...all.keys()]), id, (at) => {
    const { parentId = null, formerParents = [] } = all.get(at) ?? {};
    return [parentId, ...formerParents.map((each) => each.parentId)];
  });
}

/** A case to wait for, such that none waits for itself. */
export function awaited(model: Model, chance: Chance, caseId: string, before: Dependency | null): string | null {
  const others = model.all('dependency').filter(({ id }) => id !== before?.id);
  return unlessRound(chance.oneOrNone(ids(model.all('case'))), caseId, (at) =>
    others.filter((each) => each.caseId === at).map(({ dependsOnCaseId }) => dependsOnCaseId),
  );
}

/** Some of six identifiers that no other organisation has. */
export function identifiers(model: Model, chance: Chance, before: Organisation | null): Identifier[] {
  const others = model.all('organisation').filter((each) => each.id !== before?.id);
  const taken = new Set(others.flatMap((each) => each.identifiers.map((identifier) => identifier.value)));
  const free = ['1', '2', '3', '4', '5', '6'].map((number) => `GB-CHC-${number}`).filter((value) => !taken.has(value));
  return chance.some(free, 0, 2).map((value) => ({ scheme: 'GB-CHC', value }));
}

/** Up to three holders, on any side. */
export function holders(model: Model, chance: Chance): Holder[] {
  const organisationIds = chance.some(ids(model.all('organisation')), 0, 3);
  return organisationIds.map((organisationId) => ({
    side: chance.one(sides),
    organisationId,
    postId: chance.oneOrNone(ids(model.all('post'))),
    description: chance.yes() ? chance.text() : null,
    role: chance.yes() ? 'lead' : 'deputy',
    ...chance.span(),
  }));
}
