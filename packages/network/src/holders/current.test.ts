import { describe, expect, test } from 'vitest';
import { holder, idOf, relationship } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { currentHolders, singleHolderSides } from './current.ts';

const parks = holder('Head of Parks', { organisationId: idOf('Parks team') });
const held = (...holders: ReturnType<typeof holder>[]) =>
  currentHolders(relationship('R', ['Council', 'Voice'], { holders }), town, '2026-11-24');

describe('current holders', () => {
  test('are named by post, organisation and person', () => {
    const [council] = held(parks);
    expect(council).toEqual({
      side: 'council',
      holders: [
        {
          organisationId: idOf('Parks team'),
          organisationName: 'Parks team',
          postId: idOf('Head of Parks'),
          title: 'Head of Parks',
          tier: 'senior-manager',
          description: null,
          personName: 'Ada Müller',
          vacant: false,
          role: 'lead',
          from: null,
        },
      ],
    });
  });

  test('in a post that nobody is in any more are vacant', () => {
    expect(held(holder('Clerk'))[0]?.holders[0]).toMatchObject({ personName: null, vacant: true });
  });

  test('whose name is withheld are not vacant', () => {
    expect(held(holder('Chief executive'))[0]?.holders[0]).toMatchObject({ personName: null, vacant: false });
  });

  test('without a post have their description, and are not vacant', () => {
    expect(held(holder(null, { description: 'The duty desk' }))[0]?.holders[0]).toMatchObject({
      title: null,
      description: 'The duty desk',
      vacant: false,
    });
  });

  test('that share a post are named together', () => {
    const shared = {
      ...town,
      appointments: [
        ...town.appointments,
        { id: idOf('a4'), version: 1, postId: idOf('Head of Parks'), personId: idOf('p4'), name: 'Cy Day', from: null, to: null },
      ],
    };
    const [council] = currentHolders(relationship('R', ['Council', 'Voice'], { holders: [parks] }), shared, '2026-11-24');
    expect(council?.holders[0]?.personName).toBe('Ada Müller and Cy Day');
  });

  test('stand lead first, by side, council and partner always there, and only while their dates last', () => {
    const sides = held(
      holder('Clerk', { role: 'deputy' }),
      parks,
      holder('Clerk', { side: 'partner', to: '2026-11-23' }),
      holder('Clerk', { side: 'other' }),
    );
    expect(sides.map(({ side, holders }) => [side, holders.map(({ title }) => title)])).toEqual([
      ['council', ['Head of Parks', 'Clerk']],
      ['partner', []],
      ['other', ['Clerk']],
    ]);
    expect(held().map(({ side }) => side)).toEqual(['council', 'partner']);
  });
});

test('the sides that hang on one holder are named', () => {
  const of = (...holders: ReturnType<typeof holder>[]) => singleHolderSides({ holders }, '2026-11-24');
  expect(of()).toEqual([]);
  expect(of(holder('one'), holder('two', { side: 'partner' }))).toEqual(['council', 'partner']);
  expect(of(holder('one'), holder('two', { role: 'deputy' }), holder('two', { side: 'partner' }))).toEqual(['partner']);
  expect(of(holder(null, { description: 'a' }), holder(null, { description: 'b' }))).toEqual([]);
});
