import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { within } from '../build/neighbours.ts';
import { applyFilter } from '../filter/apply.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { nearTo } from './near.ts';

const snapshot = snapshotOf({
  organisations: [
    organisation('Council', { side: 'council' }),
    organisation('Voice'),
    organisation('Hall'),
    organisation('Broker'),
    organisation('Clinic', { side: 'other' }),
  ],
  relationships: [
    relationship('Grant', ['Hall', 'Council'], { types: ['commissioning'] }),
    relationship('Advice', ['Council', 'Hall'], { brokerIds: [idOf('Broker')] }),
    relationship('Introduction', ['Hall', 'Clinic'], { brokerIds: [idOf('Broker')] }),
    relationship('Forum', ['Council', 'Voice', 'Hall']),
  ],
});
const around = (name: string) =>
  nearTo(applyFilter(snapshot, {}, clock), idOf(name)).map(({ organisation: end, relationships, others, through }) =>
    [
      end?.name ?? 'hub',
      relationships.map((each) => each.name).join('+'),
      others.map((each) => each.name).join('+'),
      through.map((each) => each.name).join('+'),
    ].join('|'),
  );

test('those at the other end stand once with all that ties them, the council first, then the hubs with who else takes part', () => {
  expect(around('Hall')).toEqual(['Council|Grant+Advice||', 'Clinic|Introduction||Broker', 'hub|Forum|Council+Voice|']);
});

test('a broker stands between both parties of what it brokers', () => {
  expect(around('Broker')).toEqual(['Council|Advice||', 'Hall|Advice+Introduction||', 'Clinic|Introduction||']);
});

test('it leads to the very organisations that the map shows one step out, brokers told with the rest', () => {
  fc.assert(
    fc.property(snapshots, (any) => {
      const visible = applyFilter(any, {}, clock);
      const network = buildNetwork(visible);
      for (const { id } of visible.organisations) {
        const near = nearTo(visible, id);
        const reached = new Set(
          near.flatMap(({ organisation: end, others, through }) => [...(end ? [end] : []), ...others, ...through]).map((each) => each.id),
        );
        const { nodes } = within(network, id, 1);
        for (const each of reached) expect(nodes.has(each)).toBe(true);
        for (const { relationships } of near) for (const each of relationships) expect(visible.relationships).toContain(each);
      }
    }),
  );
});
