import type { Snapshot } from '@weft/domain';
import type { Filter } from '@weft/network';
import { expect, test } from 'vitest';
import { actionOfCell, type GapCell } from './actionOfCell.ts';

const today = '2026-11-24';
const organisation = (id: string, name: string, side: 'council' | 'partner'): Snapshot['organisations'][number] => ({
  id,
  version: 1,
  x: null,
  y: null,
  name,
  kind: 'charity',
  side,
  otherNames: [],
  identifiers: [],
  formerParents: [],
  tags: [],
  parentId: null,
  areaId: null,
});
const [care, cafe] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];

const snapshot: Snapshot = {
  workspaceId: 'w',
  change: 1,
  areas: [],
  placements: [],
  posts: [],
  appointments: [],
  organisations: [organisation(care, 'Adult care', 'council'), organisation(cafe, 'Café Zoë', 'partner')],
  relationships: [
    {
      id: '0198c0de-0000-7000-8000-000000000003',
      version: 1,
      x: null,
      y: null,
      name: 'Forum',
      parties: [{ organisationId: cafe, part: null }],
      types: ['ongoing'],
      level: 'place',
      areaIds: [],
      holders: [],
      brokerIds: [],
      status: 'active',
      formality: null,
      from: null,
      to: null,
      confirmedOn: null,
      disputed: false,
      tags: [],
    },
  ],
};
const made = (cell: GapCell, filter: Filter = {}, day = today) =>
  actionOfCell(cell, { snapshot, filter, clock: { today: day, reviewMonths: 12 }, kinds: {}, place: 'Millbrook', today });

test('an empty cell asks to find what is missing, and says that it is', () => {
  expect(made({ type: 'ongoing', level: 'system' })).toEqual({
    title: 'Find an ongoing relationship at system level',
    why: 'Millbrook has no ongoing relationship at system level.',
    consideration: 'gap',
    origin: 'gap',
    gapType: 'ongoing',
    gapLevel: 'system',
    directorateId: null,
  });
});

test('with a filter to a directorate it is missing there', () => {
  expect(made({ type: 'ongoing', level: 'place' }, { branch: care })).toMatchObject({
    title: 'Find an ongoing relationship at place level for Adult care',
    why: 'Adult care has no ongoing relationship at place level.',
    origin: 'gap',
    directorateId: care,
  });
  expect(made({ type: 'shaping', level: 'place' }, { organisation: cafe })).toMatchObject({ origin: 'gap', directorateId: null });
});

test('a cell of every level is about the directorate itself', () => {
  expect(made({ type: 'delivery', level: null }, { branch: care })).toMatchObject({
    why: 'Adult care has no delivery relationship at any level.',
    origin: 'organisation',
    organisationId: care,
  });
});

test('what the filter hides is never said to be missing', () => {
  expect(made({ type: 'ongoing', level: 'place' }, { freshness: ['fresh'], levels: ['place'] }).why).toBe(
    'Millbrook has no ongoing relationship at place level that answers to: Confirmed lately.',
  );
  expect(made({ type: 'shaping', level: 'place' }, { freshness: ['fresh'] }, '2025-04-01').why).toBe(
    'On 1 April 2025: Millbrook has no shaping relationship at place level.',
  );
});
