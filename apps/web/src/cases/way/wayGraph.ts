import { type Id, type InTheWay, inTheWayOf, keyOf, type Outlook, type WaitingThing } from '@weft/domain';
import type { GraphLink, GraphNode } from '../../ui/graph/layGraph.ts';
import type { Around } from '../around/useAround.ts';
import type { ThingWords } from './thingWords.ts';

/** What stands in the way of a case as a graph: each thing once, though several may wait for it, and what takes longest told apart. */
export function wayGraph(caseId: Id, around: Around, { chain }: Outlook, wordsOf: (thing: WaitingThing) => ThingWords | null) {
  const end = keyOf({ kind: 'case', id: caseId });
  const longest = chain.map(keyOf);
  const nodes = new Map<string, GraphNode>([[end, { id: end, label: 'This case closes', stands: 'end' }]]);
  const links = new Map<string, GraphLink>();
  const add = (things: readonly InTheWay[], to: string) => {
    for (const thing of things) {
      const from = keyOf(thing);
      const said = wordsOf(thing);
      const stands = from === longest.at(-1) ? 'start' : longest.includes(from) ? 'way' : undefined;
      if (said) nodes.set(from, { id: from, label: said.words, about: said.about[0] ?? undefined, href: said.href, stands });
      const isWay = longest.includes(from) && [end, ...longest].indexOf(to) === longest.indexOf(from);
      if (said) links.set(`${from} ${to}`, { from, to, isWay });
      add(thing.below, from);
    }
  };
  add(inTheWayOf(caseId, around), end);
  return { nodes: [...nodes.values()], links: [...links.values()] };
}
