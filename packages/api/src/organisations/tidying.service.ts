import { readPart, readRecords } from '@weft/db';
import {
  type ChangeItem,
  duplicateSteps,
  findDuplicates,
  type Id,
  InvalidError,
  mergeOrganisations,
  type Naming,
  NotFoundError,
  type Organisation,
  type Position,
  refuseUnlessCan,
  turnLinks,
} from '@weft/domain';
import { act, changing, type Done, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import { inTurns, pausing } from '../acting/turns.ts';
import type { ActingContext } from '../context.ts';
import { canReadDocument } from '../documents/readable.ts';
import { removingRelationship } from '../relationships/removing.ts';
import { recordsNaming } from './naming.ts';
import type { MergingAsked, TieCounts } from './tidying.schema.ts';

/** So many pairs are shown at once: whoever goes through them sees the next once these are done. */
const mostPairs = 200;

/** Organisations that may be one and the same, and why, but for those that somebody said are not. Others have their turn while it looks. */
export async function listDuplicates(ctx: ActingContext, signal: AbortSignal | undefined) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const pause = pausing(signal);
  const all = await readComparable(ctx, pause);
  const byId = new Map(all.map((each) => [each.id, each]));
  const found = await inTurns(duplicateSteps(all), pause);
  const pairs = found.slice(0, mostPairs).flatMap(({ one, other, reasons }) => {
    const [first, second] = [byId.get(one), byId.get(other)];
    return first && second ? [{ one: first, other: second, reasons: [...reasons] }] : [];
  });
  return { pairs, total: found.length };
}

/** So many are read between two pauses. */
const readAtOnce = 100;
const compared = ['id', 'name', 'kind', 'version', 'otherNames', 'identifiers', 'parentId', 'notSameAs'] as const;

/** What is looked at of every organisation of the workspace, and what a line about one shows. */
async function readComparable({ weft, actor }: ActingContext, pause: () => Promise<void>) {
  const read = (after: Id | null) =>
    readPart(weft.kysely, 'organisation', actor.workspaceId, { fields: compared, after, limit: readAtOnce });
  const all = await read(null);
  for (let part = all; part.length === readAtOnce; ) {
    await pause();
    part = await read(part.at(-1)?.id ?? null);
    all.push(...part);
  }
  return all;
}

/** Two organisations side by side: what each says, what hangs on each, and why they may be the same. */
export async function compareOrganisations(ctx: ActingContext, asked: { one: Id; other: Id }) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  if (asked.one === asked.other) throw new InvalidError('Choose two different organisations.');
  const all = await recordsNaming(ctx, [asked.one, asked.other]);
  // The other side’s own documents move with the rest, unseen and uncounted.
  const naming = all.filter(({ kind, record }) => kind !== 'document' || canReadDocument(ctx.actor, record));
  const [one, other] = [organisationIn(naming, asked.one), organisationIn(naming, asked.other)];
  const between = naming.flatMap(({ kind, record }) =>
    kind === 'relationship' && isBetween(record.parties, asked) ? [{ id: record.id, name: record.name }] : [],
  );
  const [duplicate] = findDuplicates([one, other]);
  return {
    one: { organisation: redacted(ctx.actor, 'organisation', one), ties: tiesOf(one.id, naming) },
    other: { organisation: redacted(ctx.actor, 'organisation', other), ties: tiesOf(other.id, naming) },
    between,
    reasons: [...(duplicate?.reasons ?? [])],
  };
}

function organisationIn(naming: readonly Naming[], id: Id): Organisation {
  for (const { kind, record } of naming) if (kind === 'organisation' && record.id === id) return record;
  throw new NotFoundError('One of these organisations is not here any more. It may have been removed or merged.');
}

function isBetween(parties: readonly { organisationId: Id }[], { one, other }: { one: Id; other: Id }): boolean {
  return parties.length === 2 && parties.every(({ organisationId }) => organisationId === one || organisationId === other);
}

const nowhere = '00000000-0000-4000-8000-000000000000';

function tiesOf(id: Id, naming: readonly Naming[]): TieCounts {
  const counts: TieCounts = {
    relationship: 0,
    organisation: 0,
    post: 0,
    tenancy: 0,
    case: 0,
    action: 0,
    acceptance: 0,
    savedView: 0,
    document: 0,
  };
  for (const each of naming) {
    const names = each.record.id !== id && turnLinks(each, { lost: id, kept: nowhere }) !== null;
    if (names) counts[each.kind] += 1;
  }
  return counts;
}

/**
 * Makes two organisations one: every tie of the lost one goes to the kept one, in one change.
 * @throws ConflictError with both sides when either moved on, InvalidError when they cannot be one record.
 */
export async function mergeTwo(ctx: ActingContext, { kept, lost, take }: MergingAsked): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'organisation.write', ctx.actor);
  const [before, gone] = [
    await mustReadAt(ctx, 'organisation', kept.id, kept.version, null),
    await mustReadAt(ctx, 'organisation', lost.id, lost.version, null),
  ];
  const { items, between } = mergeOrganisations(before, gone, take, await recordsNaming(ctx, [lost.id]));
  const removed = await Promise.all(between.map((relationship) => removingRelationship(ctx, relationship)));
  return act(ctx, {
    id: before.id,
    summary: `Merged “${gone.name}” into “${before.name}”`,
    items: [...items, ...removed.flat(), ...(await placesAfter(ctx, before.id, gone.id))],
  });
}

/** The lost one’s place on the map goes, or is taken by the kept one when it has none. */
async function placesAfter(ctx: ActingContext, kept: Id, lost: Id): Promise<ChangeItem[]> {
  const places = await readRecords(ctx.weft.kysely, 'position', ctx.actor.workspaceId, { id: [kept, lost] });
  const left = places.find(({ id }) => id === lost);
  if (left === undefined) return [];
  const takes = places.length === 1 ? [making('position', { ...left, id: kept, version: 0 } satisfies Position)] : [];
  return [removing('position', left), ...takes];
}

/** Remembers that two organisations are not the same, so that they are not asked about again. */
export async function sayNotSame(ctx: ActingContext, asked: { one: Id; other: Id }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'organisation.write', ctx.actor);
  if (asked.one === asked.other) throw new InvalidError('Choose two different organisations.');
  const [one, other] = [await mustRead(ctx, 'organisation', asked.one), await mustRead(ctx, 'organisation', asked.other)];
  if (one.notSameAs.includes(other.id) || other.notSameAs.includes(one.id)) throw new InvalidError('Somebody has said so already.');
  const after = valid('organisation', { ...one, notSameAs: [...one.notSameAs, other.id] });
  const summary = `Said that “${one.name}” and “${other.name}” are not the same`;
  return act(ctx, { id: one.id, summary, items: [changing('organisation', one, after)] });
}
