import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { applyFilter } from '../filter/apply.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, idOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { takeTurns } from './turns.ts';

const drawn = (of = town) => buildNetwork(applyFilter(of, { tieless: true }, clock));

test('taking turns reaches every organisation and every relationship, and comes back, either way', () => {
  fc.assert(
    fc.property(snapshots, fc.constantFrom(1 as const, -1 as const), (any, by) => {
      const network = drawn(any);
      const met = new Set<string>();
      for (let at = takeTurns(network, null, by); at !== null && !met.has(at); at = takeTurns(network, at, by)) met.add(at);
      expect(met).toEqual(new Set([...any.organisations, ...any.relationships].map(({ id }) => id)));
    }),
  );
  expect(takeTurns({ nodes: [], edges: [] }, null, 1)).toBe(null);
});

test('organisations come first, by name, then relationships, with hubs and lines among each other', () => {
  expect(takeTurns(drawn(), idOf('Café Zoë'), 1)).toBe(idOf('Council'));
  expect(takeTurns(drawn(), idOf('Voice'), 1)).toBe(idOf('Compact'));
  expect(takeTurns(drawn(), idOf('Compact'), 1)).toBe(idOf('Covenant'));
  expect(takeTurns(drawn(), idOf('Covenant'), 1)).toBe(idOf('Forum'));
  expect(takeTurns(drawn(), idOf('Forum'), 1)).toBe(idOf('Grants'));
});
