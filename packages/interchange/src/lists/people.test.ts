import type { Appointment, Organisation, Person, Post } from '@weft/domain';
import { expect, test } from 'vitest';
import { bareOrganisation } from './bareOrganisation.ts';
import { planPeople } from './people.ts';
import type { Mend } from './plan.ts';

let made = 0;
const newId = () => {
  made += 1;
  return `01990000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
};
const workspaceId = newId();
const common = { workspaceId, version: 1, originKey: null };
const unsaid = { contact: null, notes: null, provenance: [] };
const making = { workspaceId, newId, today: '2026-11-24' };
const council: Organisation = {
  ...bareOrganisation(making, { name: 'Millbrook Council', kind: 'council', side: 'council' }),
  otherNames: ['MBC'],
};
const wheelhouse = bareOrganisation(making, { name: 'Wheelhouse' });
const head: Post = { ...common, ...unsaid, id: newId(), organisationId: council.id, title: 'Head of Housing', tier: 'senior-manager' };
const ada: Person = { ...common, ...unsaid, id: newId(), name: 'Ada Thorne' };
const held: Appointment = { ...common, id: newId(), postId: head.id, personId: ada.id, from: '2020-01-01', to: null };

const columns = ['name', 'post', 'organisation', 'from', 'to'];

async function plan(rows: string[][], mends: readonly Mend[] = [], taken: readonly (string | null)[] = columns) {
  const here = { organisations: [council, wheelhouse], posts: [head], people: [ada], appointments: [held], headings: [...columns] };
  const list = rows.map((cells, at) => ({
    number: at + 2,
    cells,
    match: mends.find(({ row }) => row === at + 2)?.match ?? null,
    isLeft: false,
  }));
  return planPeople(list, taken, here, making, async () => {});
}

const fatesOf = async (...rows: string[][]) => (await plan(rows)).rows.map(({ fate }) => fate);
const firstRemark = async (...row: string[]) => (await plan([row])).rows[0]?.remarks[0]?.text;

test.each([
  ['as it is here', ['Ada Thorne', 'Head of Housing', 'Millbrook Council']],
  ['by another name of the organisation', ['Ada Thorne', 'Head of Housing', 'MBC']],
  ['surname first, in capitals', ['THORNE, Ada', 'head of housing', 'Millbrook Council']],
  ['with how she is addressed', ['Cllr Ada Thorne', 'Head of Housing', 'Millbrook Council']],
])('somebody who is here is known, %s', async (_, row) => {
  const { rows, items } = await plan([row]);
  expect(rows[0]).toMatchObject({ fate: 'same', matched: { name: 'Ada Thorne' } });
  expect(items).toEqual([]);
});

test('somebody new in a new post at an organisation that is not here comes with both', async () => {
  const { rows, items } = await plan([['Noor Salt', 'Chief executive', 'The Kite Makers', 'March 2024']]);
  expect(rows[0]?.remarks.map(({ text }) => text)).toEqual([
    'Also adds “The Kite Makers”, not here yet.',
    'Also adds the post “Chief executive”.',
  ]);
  expect(items.map(({ kind }) => kind)).toEqual(['organisation', 'post', 'person', 'appointment']);
  expect(items[1]?.after).toMatchObject({ title: 'Chief executive', tier: 'chief-executive' });
  expect(items[3]?.after).toMatchObject({ from: '2024-03-01', to: null });
});

test('a last day ends when they had the post, and whoever follows stands beside them', async () => {
  const { rows, items } = await plan([
    ['Ada Thorne', 'Head of Housing', 'MBC', '', '31 October 2026'],
    ['Noor Salt', 'Head of Housing', 'MBC', '1/11/2026', ''],
  ]);
  expect(rows.map(({ fate }) => fate)).toEqual(['changed', 'new']);
  expect(rows[0]?.changes).toEqual([{ field: 'Until', before: '', after: '2026-10-31' }]);
  expect(rows[1]?.remarks).toEqual([]);
  expect(items.find(({ id }) => id === held.id)?.after).toMatchObject({ to: '2026-10-31' });
});

test('a namesake elsewhere, and a name like one that is at that very organisation, are asked about', async () => {
  const { rows } = await plan([
    ['Ada Thorne', 'Trustee', 'Wheelhouse'],
    ['Ada Thorn', 'Head of Housing', 'MBC'],
    ['Ada Thorn', 'Trustee', 'Wheelhouse'],
  ]);
  expect(rows.map(({ fate, candidates }) => [fate, candidates.length])).toEqual([
    ['wrong', 1],
    ['wrong', 1],
    ['new', 0],
  ]);
  const chosen = await plan([['Ada Thorne', 'Trustee', 'Wheelhouse']], [{ row: 2, match: ada.id }]);
  expect(chosen.items.map(({ kind }) => kind)).toEqual(['post', 'appointment']);
});

test('two rows for one place are one, and a vacant post is a post', async () => {
  expect(
    await fatesOf(
      ['Noor Salt', 'Trustee', 'Wheelhouse'],
      ['Noor Salt', 'Trustee', 'Wheelhouse'],
      ['Vacant', 'Treasurer', 'Wheelhouse'],
      ['', 'Treasurer', 'Wheelhouse'],
    ),
  ).toEqual(['new', 'skipped', 'new', 'skipped']);
});

test.each([
  ['nobody and nothing', ['', '', 'Wheelhouse'], 'It has neither a name nor a post.'],
  ['no post', ['Noor Salt', '', 'Wheelhouse'], 'Say which post they have at “Wheelhouse”: people are known by their posts.'],
  ['a post at nowhere', ['Noor Salt', 'Treasurer', ''], 'Say at which organisation “Treasurer” is.'],
  [
    'an organisation like one',
    ['Noor Salt', 'Treasurer', 'Wheelhose'],
    '“Wheelhose” is not here, but is like “Wheelhouse”. Choose which it is, or that it is new.',
  ],
  [
    'a day that is none',
    ['Noor Salt', 'Treasurer', 'Wheelhouse', '31/2/2024'],
    '“31/2/2024” cannot be read as a date. Type it as 27 March 2026.',
  ],
  [
    'a last day before the first',
    ['Noor Salt', 'Treasurer', 'Wheelhouse', '2/2/2024', '1/2/2024'],
    'The last day cannot be before the first.',
  ],
])('%s is said in words, to be mended', async (_, row, sentence) => {
  expect(await firstRemark(...row)).toBe(sentence);
});

test('a first name and a surname make a name', async () => {
  const { items } = await plan([['Noor', 'Salt', 'Trustee', 'Wheelhouse']], [], ['firstName', 'lastName', 'post', 'organisation']);
  expect(items.find(({ kind }) => kind === 'person')?.after).toMatchObject({ name: 'Noor Salt' });
});

test('a row with the id of a place is about that place: its post cannot be another', async () => {
  const withId = ['id', ...columns];
  const { rows } = await plan([[held.id, 'Ada Thorne', 'Director', 'MBC']], [], withId);
  expect(rows[0]).toMatchObject({ fate: 'wrong', remarks: [{ column: 2 }] });
  const renamed = await plan([[held.id, 'Ada Thornes', 'Head of Housing', 'MBC']], [], withId);
  expect(renamed.rows[0]?.changes).toEqual([{ field: 'Name', before: 'Ada Thorne', after: 'Ada Thornes' }]);
});
