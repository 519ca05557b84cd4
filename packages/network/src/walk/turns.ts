import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { memo } from '../memo/memo.ts';

const collator = new Intl.Collator('en-GB');

const inTurn = memo((network: Network): Id[] => {
  const lines = network.edges.flatMap(({ relationshipId: id, label, kind }) => (kind === 'spoke' ? [] : [{ id, label, isTie: true }]));
  const nodes = network.nodes.map(({ id, label, kind }) => ({ id, label, isTie: kind === 'hub' }));
  const all = new Map([...nodes, ...lines].map((each) => [each.id, each]));
  return [...all.values()]
    .sort((a, b) => Number(a.isTie) - Number(b.isTie) || collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
});

/**
 * What comes after (or before) a record when all are taken in turn: organisations by name, then relationships by name, round and round. With
 * it the keyboard reaches everything, wherever the arrows lead. Starts at the first (or last) when the network has no such record.
 */
export function takeTurns(network: Network, id: Id | null, by: 1 | -1): Id | null {
  const order = inTurn(network);
  const at = id === null ? -1 : order.indexOf(id);
  const next = at === -1 ? (by === 1 ? 0 : -1) : at + by;
  return order.at(next % Math.max(1, order.length)) ?? null;
}
