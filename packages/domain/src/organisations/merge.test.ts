import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionFor } from '../access/actionFor.ts';
import { actionSchema } from '../actions/action.ts';
import type { Change, ChangeItem } from '../changes/change.ts';
import { inverse } from '../changes/change.ts';
import { links } from '../changes/links.ts';
import { type AnyRecord, recordKinds } from '../changes/records.ts';
import { documentSchema } from '../documents/document.ts';
import { acceptanceSchema } from '../findings/acceptance.ts';
import { postSchema } from '../people/post.ts';
import { relationshipSchema } from '../relationships/relationship.ts';
import { savedViewSchema } from '../savedViews/savedView.ts';
import { aCase, anOrganisation, aTenancy, idOf, relationshipInput } from '../testing/records.ts';
import type { Id } from '../values/id.ts';
import { mergeOrganisations } from './merge.ts';
import { organisationSchema } from './organisation.ts';
import { kindsNamingOrganisations, type Naming } from './turnLinks.ts';

const [keptId, lostId] = [idOf(501), idOf(502)];
const kept = anOrganisation({ id: keptId, name: 'Hanley Advice', contact: 'kept@example.org' });
const lost = anOrganisation({ id: lostId, name: 'Hanley Advice Ltd', contact: 'lost@example.org', website: 'https://hanley.example' });
const base = { workspaceId: idOf(1), version: 3, originKey: null, provenance: [] };

const post = (id: number, organisationId: Id): Naming => ({
  kind: 'post',
  record: postSchema.parse({ ...base, id: idOf(id), organisationId, title: 'Chair', tier: null, contact: null, notes: null }),
});
const holderOf = (organisationId: Id) => ({
  side: 'partner' as const,
  organisationId,
  postId: null,
  description: null,
  role: 'lead' as const,
  from: null,
  to: null,
});
const relationship = (id: number, parties: Id[], more: { holders?: Id[]; brokerIds?: Id[]; parts?: string[] } = {}): Naming => ({
  kind: 'relationship',
  record: relationshipSchema.parse({
    ...relationshipInput,
    id: idOf(id),
    parties: parties.map((organisationId, at) => ({ organisationId, part: more.parts?.[at] ?? null })),
    holders: (more.holders ?? []).map(holderOf),
    brokerIds: more.brokerIds ?? [],
  }),
});
const action = (id: number, fields: object): Naming => ({
  kind: 'action',
  record: actionSchema.parse({
    ...base,
    id: idOf(id),
    title: 'Ring them',
    why: null,
    origin: null,
    gapType: null,
    gapLevel: null,
    directorateId: null,
    relationshipId: null,
    organisationId: null,
    caseId: null,
    consideration: null,
    ownerPostId: null,
    due: null,
    status: 'open',
    outcome: null,
    createdOn: '2026-01-01',
    closedOn: null,
    ...fields,
  }),
});
const photograph = {
  title: 'The hall',
  fileName: 'hall.jpg',
  mediaType: 'image/jpeg',
  bytes: 10,
  hash: 'a'.repeat(64),
  previewHash: null,
  audience: 'shared',
  datedOn: null,
  addedAt: '2026-11-24T09:30:00Z',
  memberId: null,
  postId: null,
  caseId: null,
  snagId: null,
  tenancyId: null,
  assetId: null,
};
const view = (id: number, search: object): Naming => ({
  kind: 'savedView',
  record: savedViewSchema.parse({ ...base, id: idOf(id), name: 'Theirs', note: null, search, memberId: null, isDefault: false }),
});

/** A record of every kind that names the lost organisation wherever such a record can. */
const ties: Naming[] = [
  { kind: 'organisation', record: anOrganisation({ id: idOf(510), parentId: lostId }) },
  {
    kind: 'organisation',
    record: anOrganisation({ id: idOf(511), formerParents: [{ parentId: lostId, to: '2025-03-31' }], notSameAs: [lostId] }),
  },
  post(520, lostId),
  relationship(530, [lostId, idOf(503)], { holders: [lostId], brokerIds: [lostId] }),
  relationship(531, [idOf(503), keptId, lostId], {
    parts: ['host', 'chair', 'provider'],
    holders: [keptId, lostId],
    brokerIds: [keptId, lostId],
  }),
  { kind: 'tenancy', record: aTenancy({ organisationId: lostId }) },
  { kind: 'case', record: aCase({ organisationId: lostId }) },
  action(540, { origin: 'organisation', organisationId: lostId }),
  action(541, { origin: 'gap', gapType: 'shaping', gapLevel: 'place', directorateId: lostId }),
  {
    kind: 'acceptance',
    record: acceptanceSchema.parse({
      ...base,
      id: idOf(545),
      rule: 'no-tie',
      relationshipId: null,
      organisationId: lostId,
      side: null,
      type: null,
      level: null,
      reason: 'New here',
      acceptedOn: '2026-01-01',
      lookAgainOn: '2026-07-01',
    }),
  },
  { kind: 'document', record: documentSchema.parse({ ...photograph, ...base, id: idOf(546), organisationId: lostId }) },
  view(550, { selected: [lostId, idOf(503)], organisation: lostId, whatif: `fails-${lostId}`, q: 'hanley' }),
];

const all = (naming: readonly Naming[]): Naming[] => [
  { kind: 'organisation', record: kept },
  { kind: 'organisation', record: lost },
  ...naming,
];

/** What is left of records once a change is made. */
function applied(records: readonly AnyRecord[], items: readonly ChangeItem[]): AnyRecord[] {
  const next = new Map(records.map((record) => [record.id, record]));
  for (const { id, after } of items) {
    if (after === null) next.delete(id);
    else next.set(id, after);
  }
  return [...next.values()];
}

test('every way in which a record can name an organisation is tried here', () => {
  const wanted = recordKinds.flatMap((kind) =>
    Object.entries(links[kind]).flatMap(([path, to]) => (to === 'organisation' ? [`${kind}.${path}`] : [])),
  );
  const tried = new Set(
    ties.flatMap(({ kind, record }) =>
      Object.entries(links[kind]).flatMap(([path, to]) =>
        to === 'organisation' && found(record, path.split('.')).includes(lostId) ? [`${kind}.${path}`] : [],
      ),
    ),
  );
  expect([...tried].sort()).toEqual(wanted.sort());
  expect(new Set(ties.map(({ kind }) => kind))).toEqual(new Set(kindsNamingOrganisations));
});

function found(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (step === '*') return Array.isArray(value) ? value.flatMap((each) => found(each, rest)) : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => (name === step ? found(inner, rest) : []))
    : [];
}

test('nothing names the lost one any more, and no tie is lost', () => {
  const { items, between } = mergeOrganisations(kept, lost, {}, all(ties));
  const after = applied([kept, lost, ...ties.map(({ record }) => record)], items);
  expect(JSON.stringify(after)).not.toContain(lostId);
  expect(after).toHaveLength(ties.length + 1);
  expect(between).toEqual([]);
  expect(items.filter(({ kind }) => kind !== 'organisation')).toHaveLength(ties.length - 2);
});

test('two parties of one relationship become one, with the parts of both', () => {
  const { items } = mergeOrganisations(kept, lost, {}, all(ties));
  expect(items.find(({ id }) => id === idOf(531))?.after).toMatchObject({
    parties: [
      { organisationId: idOf(503), part: 'host' },
      { organisationId: keptId, part: 'chair, provider' },
    ],
    holders: [holderOf(keptId)],
    brokerIds: [keptId],
  });
});

test('a relationship between the two alone has nobody left to be with, and is told apart', () => {
  const alone = relationship(560, [keptId, lostId]);
  const { items, between } = mergeOrganisations(kept, lost, {}, all([alone]));
  expect(between).toEqual([alone.record]);
  expect(items.map(({ id }) => id)).toEqual([keptId, lostId]);
});

test('each value is the kept one’s unless it has none or the other is chosen; names not chosen stay as other names', () => {
  const after = (take: Parameters<typeof mergeOrganisations>[2]) => mergeOrganisations(kept, lost, take, all([])).items[0]?.after;
  expect(after({})).toMatchObject({
    name: 'Hanley Advice',
    otherNames: ['Hanley Advice Ltd'],
    contact: 'kept@example.org',
    website: 'https://hanley.example',
  });
  expect(after({ name: 'lost', contact: 'lost', website: 'kept' })).toMatchObject({
    name: 'Hanley Advice Ltd',
    otherNames: ['Hanley Advice'],
    contact: 'lost@example.org',
    website: null,
  });
});

test('lists are joined, each entry once, and notes can be kept of both', () => {
  const [one, other] = [
    anOrganisation({ ...kept, notes: 'Open on Tuesdays', tags: ['warm spaces'], identifiers: [{ scheme: 'GB-CHC', value: '1234567' }] }),
    anOrganisation({
      ...lost,
      notes: 'Ring first',
      tags: ['Warm Spaces', 'food'],
      identifiers: [{ scheme: 'GB-CHC', value: 'GB-CHC-1234567' }],
    }),
  ];
  expect(mergeOrganisations(one, other, { notes: 'both' }, []).items[0]?.after).toMatchObject({
    notes: 'Open on Tuesdays\n\nRing first',
    tags: ['warm spaces', 'food'],
    identifiers: [{ value: '1234567' }],
  });
});

test('an organisation merged with what it is within is never part of itself', () => {
  const above = anOrganisation({ id: lostId, parentId: idOf(509) });
  const below = anOrganisation({ id: keptId, parentId: idOf(508) });
  const tree: Naming[] = [
    { kind: 'organisation', record: anOrganisation({ id: idOf(508), parentId: lostId }) },
    { kind: 'organisation', record: anOrganisation({ id: idOf(509) }) },
    { kind: 'organisation', record: above },
    { kind: 'organisation', record: below },
  ];
  expect(mergeOrganisations(below, above, { parentId: 'kept' }, tree).items[0]?.after).toMatchObject({ parentId: idOf(509) });
  expect(mergeOrganisations(above, below, { parentId: 'lost' }, tree).items[0]?.after).toMatchObject({ parentId: idOf(509) });
});

test('more names than a record holds are refused in words, and one record is no pair', () => {
  const names = (from: number) => Array.from({ length: 40 }, (_, at) => `Name ${from + at}`);
  const [one, other] = [
    organisationSchema.parse({ ...kept, otherNames: names(0) }),
    organisationSchema.parse({ ...lost, otherNames: names(40) }),
  ];
  expect(() => mergeOrganisations(one, other, {}, [])).toThrow('Together they have too much for one record.');
  expect(() => mergeOrganisations(kept, kept, {}, [])).toThrow('Choose two different organisations.');
});

const others = [idOf(503), idOf(504), idOf(505)];
const someParties = fc.uniqueArray(fc.constantFrom(keptId, lostId, ...others), { minLength: 2 });
const someOf = fc.uniqueArray(fc.constantFrom(keptId, lostId, ...others), { maxLength: 3 });
const histories = fc.array(fc.record({ parties: someParties, holders: someOf, brokerIds: someOf }), { maxLength: 6 });

test('whatever the ties, none is lost but those between the two alone, and the inverse brings all of it back', () => {
  fc.assert(
    fc.property(histories, (said) => {
      const naming = all([
        ...said.map(({ parties, ...more }, at) => relationship(600 + at, parties, more)),
        post(590, lostId),
        post(591, keptId),
      ]);
      const records = naming.map(({ record }) => record);
      const { items, between } = mergeOrganisations(kept, lost, {}, naming);
      const gone = new Set(between.map(({ id }) => id));
      const after = applied(records, items).filter(({ id }) => !gone.has(id));
      expect(JSON.stringify(after)).not.toContain(lostId);
      const joins = ({ parties, brokerIds, holders }: (typeof said)[number]) =>
        [parties, brokerIds, holders].map((ids) => new Set(ids.map((id) => (id === lostId ? keptId : id))).size);
      for (const [at, each] of said.entries()) {
        const left = after.find(({ id }) => id === idOf(600 + at));
        if (left === undefined) expect(new Set(each.parties)).toEqual(new Set([keptId, lostId]));
        else if ('parties' in left) expect([left.parties.length, left.brokerIds.length, left.holders.length]).toEqual(joins(each));
      }
      const change: Change = {
        ...base,
        memberId: null,
        summary: '',
        reason: null,
        undoes: null,
        number: 9,
        at: '2026-01-01T00:00:00Z',
        items,
      };
      const back = applied(applied(records, items), inverse(change).items);
      const sorted = (list: readonly AnyRecord[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(back)).toEqual(sorted(records));
    }),
  );
});

test('turning links in a merge asks no more than writing organisations does; anything besides asks for its own', () => {
  const { items } = mergeOrganisations(kept, lost, {}, all(ties));
  const back = inverse({
    ...base,
    memberId: null,
    summary: '',
    reason: null,
    undoes: null,
    number: 9,
    at: '2026-01-01T00:00:00Z',
    items,
  }).items;
  for (const change of [items, back])
    expect(new Set(change.map((item) => actionFor(item, change)))).toEqual(new Set(['organisation.write']));
  const sly = items.map(
    (item): ChangeItem => (item.kind === 'case' && item.after ? { ...item, after: { ...item.after, summary: 'Else' } } : item),
  );
  expect(sly.map((item) => actionFor(item, sly))).toContain('case.write');
  const unmerged = items.filter(({ id }) => id !== lostId);
  expect(unmerged.map((item) => actionFor(item, unmerged))).toContain('case.write');
});
