import type { Tier } from '@weft/domain';
import { expect, test } from 'vitest';
import { holder, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { type ActionAbout, suggestOwners } from './owners.ts';

const day = '2026-11-24';
const post = (title: string, at: string, tier: Tier | null = null) => ({
  id: idOf(title),
  version: 1,
  organisationId: idOf(at),
  title,
  tier,
});
const held = (name: string, by: string, type: 'shaping' | 'delivery', more = {}) =>
  relationship(name, ['Parks team', 'Café Zoë'], { types: [type], holders: [holder(by, { side: 'council' })], ...more });

const place = snapshotOf({
  organisations: [
    organisation('Council', { side: 'council', kind: 'council' }),
    organisation('Parks team', { side: 'council', kind: 'council', parentId: idOf('Council') }),
    organisation('Café Zoë'),
  ],
  posts: [
    post('Head of parks', 'Parks team', 'senior-manager'),
    post('Ranger', 'Parks team'),
    post('Director', 'Council', 'chief-officer'),
    post('Trustee', 'Café Zoë', 'trustee'),
  ],
  relationships: [
    held('One', 'Ranger', 'shaping'),
    held('Two', 'Ranger', 'shaping'),
    held('Three', 'Director', 'shaping'),
    held('Over', 'Director', 'shaping', { status: 'completed' }),
    held('Four', 'Director', 'delivery', {
      holders: [holder('Director', { side: 'council' }), holder('Trustee', { side: 'partner', role: 'deputy' })],
    }),
  ],
});

const nothing: ActionAbout = { gapType: null, directorateId: null, relationshipId: null, organisationId: null };
const suggested = (about: Partial<ActionAbout>, mine: string | null = null, side: 'council' | 'partner' = 'council') =>
  suggestOwners(place, { ...nothing, ...about }, { postId: mine === null ? null : idOf(mine), side }, day).map(
    ({ post: { title }, reason }) => [title, reason],
  );

test('a gap goes to who holds most of its type, then to whoever asks', () => {
  expect(suggested({ gapType: 'shaping' }, 'Head of parks')).toEqual([
    ['Ranger', 'Holds 2 shaping relationships'],
    ['Director', 'Holds 1 shaping relationship'],
    ['Head of parks', 'Your own post'],
  ]);
  expect(suggested({ gapType: 'commissioning' })).toEqual([]);
});

test('a gap of a directorate stays within it, and its most senior post is offered', () => {
  expect(suggested({ gapType: 'shaping', directorateId: idOf('Parks team') })).toEqual([
    ['Ranger', 'Holds 2 shaping relationships'],
    ['Head of parks', 'The most senior there'],
  ]);
});

test('a relationship goes to those who keep it going, an organisation to who holds most with it', () => {
  expect(suggested({ relationshipId: idOf('Four') })).toEqual([
    ['Director', 'Keeps it going'],
    ['Trustee', 'Deputises'],
  ]);
  expect(suggested({ organisationId: idOf('Café Zoë') }, 'Ranger')).toEqual([
    ['Ranger', 'Holds 2 relationships with them'],
    ['Director', 'Holds 2 relationships with them'],
  ]);
  expect(suggested({ organisationId: idOf('Café Zoë') }, null, 'partner')).toEqual([['Trustee', 'Holds 1 relationship with them']]);
});

test('about nothing in particular it is whoever asks, or nobody', () => {
  expect(suggested({}, 'Trustee')).toEqual([['Trustee', 'Your own post']]);
  expect(suggested({})).toEqual([]);
});
