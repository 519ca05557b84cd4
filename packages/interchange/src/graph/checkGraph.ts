import { type FieldProblem, InvalidError } from '@weft/domain';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/**
 * Refuses a graph that does not hold together.
 * @throws InvalidError with a sentence for each node that is there twice and each edge that ends nowhere, naming its row where it has one.
 */
export function refuseBrokenGraph({ nodes, edges }: Graph): void {
  const seen = new Set<string>();
  const twice = nodes.filter(({ id }) => seen.size === seen.add(id).size);
  const problems: FieldProblem[] = [
    ...twice.map((node) => ({ path: `node.${node.id}`, message: sentenceForTwice(node) })),
    ...edges.flatMap((edge, index) => {
      const nowhere = [edge.source, edge.target].find((end) => !seen.has(end));
      return nowhere === undefined ? [] : [{ path: `edge.${edge.id ?? index}`, message: sentenceForNowhere(edge, index, nowhere) }];
    }),
  ];
  const [first, ...more] = problems;
  if (first === undefined) return;
  const rest =
    more.length === 0 ? '' : ` There ${more.length === 1 ? 'is one more problem' : `are ${more.length} more problems`} like this.`;
  throw new InvalidError(`${first.message}${rest}`, problems);
}

function sentenceForTwice({ id, at }: GraphNode): string {
  if (at !== undefined) return `In ${at}, “${id}” is there for the second time. Give one of them another id or label.`;
  return `The node “${id}” is there twice. Give one of them another id.`;
}

function sentenceForNowhere({ id, at }: GraphEdge, index: number, nowhere: string): string {
  if (at === undefined) return `The ${id === null ? `edge ${index + 1}` : `edge “${id}”`} goes to “${nowhere}”, which is not in this file.`;
  return nowhere === '' ? `In ${at}, a tie has only one end.` : `In ${at}, a tie goes to “${nowhere}”, which is not among the elements.`;
}
