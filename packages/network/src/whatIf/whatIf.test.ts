import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdersOn } from '../holders/current.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, holder, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { describeConsequences } from './describe.ts';
import { supposedMarks } from './marks.ts';
import { readSupposition, type Supposition, writeSupposition } from './supposition.ts';
import { suppose } from './whatIf.ts';

const leaves = (post: string, snapshot = town) => suppose({ snapshot, today: clock.today }, { kind: 'leaves', postId: idOf(post) });
const fails = (name: string, snapshot = town) => suppose({ snapshot, today: clock.today }, { kind: 'fails', organisationId: idOf(name) });
const fatesIn = (found: ReturnType<typeof suppose>) =>
  found?.affected.map(({ relationship: { name }, fate, reason }) => [name, fate, reason]);

describe('a holder leaves', () => {
  test('what nobody else holds on that side is lost, what a second holder keeps is weakened', () => {
    const found = leaves('Head of Parks');
    expect(fatesIn(found)).toEqual([
      ['Picnic', 'lost', 'Nobody would hold it on the council side. Left, on the other side: Whoever bakes on Fridays at Café Zoë.'],
      ['Grants', 'weakened', 'Only one holder would be left on the council side: Clerk at Council.'],
    ]);
    expect(found && describeConsequences(found)).toBe(
      'If whoever is Head of Parks at Parks team leaves: 1 relationship would be lost and 1 would be weakened. 1 organisation would be left with nobody.',
    );
  });

  test('a lead who leaves leaves a deputy; holders of the past lose nothing', () => {
    expect(fatesIn(leaves('Clerk'))).toEqual([
      ['Grants', 'weakened', 'Only a deputy would be left on the council side: Head of Parks at Council.'],
    ]);
  });

  test('an organisation is left with nobody when no other tie of its is held on that side', () => {
    const bodies = ['Alone', 'Held'].map((name) => organisation(name));
    const snapshot = snapshotOf({
      ...town,
      organisations: [...town.organisations, ...bodies],
      relationships: [
        relationship('One', ['Council', 'Alone'], {
          holders: [holder('Clerk')],
        }),
        relationship('Two', ['Council', 'Held'], {
          holders: [holder('Clerk')],
        }),
        relationship('Three', ['Council', 'Held'], {
          holders: [holder('Head of Parks')],
        }),
        relationship('Over', ['Council', 'Alone'], {
          holders: [holder('Head of Parks')],
          status: 'completed',
        }),
      ],
    });
    const found = leaves('Clerk', snapshot);
    expect(found?.alone).toEqual([
      {
        organisation: bodies[0],
        reason: 'Nobody on the council side would keep its only relationship going.',
      },
    ]);
  });
});

describe('an organisation is gone', () => {
  test('two-party ties are lost, larger ones weakened, brokered ones lose their broker', () => {
    expect(fatesIn(fails('Voice'))).toEqual([
      ['Compact', 'lost', 'Only Council would be left in it.'],
      ['Forum', 'lost', 'Nobody would hold it on the partner side. Nobody would be left at all. 3 of its 4 parties would be left.'],
      ['Grants', 'unbrokered', 'Nobody would broker it.'],
    ]);
  });

  test('what had no other tie is left with none', () => {
    const snapshot = snapshotOf({
      organisations: ['Hub', 'A', 'B', 'C'].map((name) => organisation(name)),
      relationships: [
        relationship('A tie', ['Hub', 'A']),
        relationship('B and C', ['B', 'C'], { brokerIds: [idOf('Hub')] }),
        relationship('C tie', ['C', 'A'], { status: 'completed' }),
      ],
    });
    const found = fails('Hub', snapshot);
    expect(found?.alone.map(({ organisation: { name }, reason }) => [name, reason])).toEqual([
      ['A', 'Its only relationship would be lost, or lose whom it runs through.'],
      ['B', 'Its only relationship would be lost, or lose whom it runs through.'],
      ['C', 'Its only relationship would be lost, or lose whom it runs through.'],
    ]);
    expect(found && [...supposedMarks(found).values()]).toEqual(['lost', 'unbrokered', 'alone', 'alone', 'alone', 'gone']);
  });

  test('whatever is part of it goes with it, ties and holders and all, however deep', () => {
    const snapshot = snapshotOf({
      organisations: [
        organisation('Whole'),
        organisation('Part', { parentId: idOf('Whole') }),
        organisation('Part of a part', { parentId: idOf('Part') }),
        ...['A', 'B', 'C'].map((name) => organisation(name)),
      ],
      relationships: [
        relationship('Among themselves', ['Whole', 'Part of a part']),
        relationship('Deep', ['Part of a part', 'A']),
        relationship('Elsewhere', ['B', 'C']),
        relationship('Wide', ['Part', 'Part of a part', 'B', 'C']),
      ],
    });
    const found = fails('Whole', snapshot);
    expect(fatesIn(found)).toEqual([
      ['Among themselves', 'lost', 'Nobody would be left in it.'],
      ['Deep', 'lost', 'Only A would be left in it.'],
      ['Wide', 'weakened', '2 of its 4 parties would be left.'],
    ]);
    expect(found?.goneIds).toEqual(['Whole', 'Part', 'Part of a part'].map(idOf));
    expect(found?.alone.map(({ organisation: { name } }) => name)).toEqual(['A']);
    expect(found && describeConsequences(found)).toBe(
      'If Whole and its 2 units are gone: 2 relationships would be lost and 1 would be weakened. 1 organisation would be left with no tie.',
    );
    expect(fails('Part', snapshot)?.goneIds).toEqual(['Part', 'Part of a part'].map(idOf));
  });

  test('one without ties changes nothing', () => {
    const found = fails('Theatre');
    expect(found && describeConsequences(found)).toBe('If Theatre is gone: no relationship would change.');
  });
});

test('a record that is not there is no supposition; an address is read as it was written', () => {
  expect(leaves('nobody')).toBeNull();
  expect(fails('nothing')).toBeNull();
  for (const wrong of [undefined, '', 'leaves-', 'fails-me', `explodes-${idOf('x')}`]) expect(readSupposition(wrong)).toBeNull();
  const given: Supposition[] = [
    { kind: 'leaves', postId: idOf('x') },
    { kind: 'fails', organisationId: idOf('y') },
  ];
  expect(given.map((each) => readSupposition(writeSupposition(each)))).toEqual(given);
});

test('only what the one who leaves holds is touched, and it is lost just when a side had them alone', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      for (const post of snapshot.posts) {
        const found = suppose({ snapshot, today: clock.today }, { kind: 'leaves', postId: post.id });
        for (const each of snapshot.relationships) {
          const now = holdersOn(each, clock.today);
          const sides = new Set(now.filter(({ postId }) => postId === post.id).map(({ side }) => side));
          const isLost = [...sides].some((side) => now.every((other) => other.side !== side || other.postId === post.id));
          const fate = found?.affected.find(({ relationship: { id } }) => id === each.id)?.fate;
          if (each.status === 'completed' || sides.size === 0) expect(fate).toBeUndefined();
          else expect(fate === 'lost').toBe(isLost);
        }
      }
    }),
    { numRuns: 50 },
  );
});
