import { expect, test } from 'vitest';
import { holder, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { suggestSuccessors } from './successors.ts';

const day = '2026-11-24';
const post = (title: string, at: string) => ({ id: idOf(title), version: 1, organisationId: idOf(at), title, tier: null });

const place = snapshotOf({
  organisations: [
    organisation('Council', { side: 'council', kind: 'council' }),
    organisation('Parks team', { side: 'council', kind: 'council', parentId: idOf('Council') }),
    organisation('Café Zoë'),
  ],
  posts: [
    post('Head of parks', 'Parks team'),
    post('Ranger', 'Parks team'),
    post('Director', 'Council'),
    post('Old hand', 'Council'),
    post('Deputy head', 'Council'),
    post('Trustee', 'Café Zoë'),
  ],
  relationships: [
    relationship('Picnic', ['Parks team', 'Café Zoë'], {
      holders: [
        holder('Head of parks', { side: 'council' }),
        holder('Deputy head', { side: 'council', role: 'deputy' }),
        holder('Old hand', { side: 'council', to: '2024-01-01' }),
        holder('Trustee', { side: 'partner' }),
      ],
    }),
  ],
});

test('the deputy comes first, then who held it before, then the team, then what it is part of; nobody of another side', () => {
  const [picnic] = place.relationships;
  if (!picnic) throw new Error('There is no picnic.');
  expect(suggestSuccessors(place, picnic, idOf('Head of parks'), day).map(({ post: { title }, reason }) => [title, reason])).toEqual([
    ['Deputy head', 'Deputy now'],
    ['Old hand', 'Held it before'],
    ['Ranger', 'Same team'],
    ['Director', 'What the team is part of'],
  ]);
});

test('nobody is suggested for a post that is not here', () => {
  const [picnic] = place.relationships;
  expect(picnic && suggestSuccessors(place, picnic, idOf('Nobody'), day)).toEqual([]);
});
