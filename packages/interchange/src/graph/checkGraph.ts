import { type FieldProblem, InvalidError } from '@weft/domain';
import type { Graph } from './graph.ts';

/**
 * Refuses a graph that does not hold together.
 * @throws InvalidError with a sentence for each node that is there twice and each edge that ends nowhere.
 */
export function refuseBrokenGraph({ nodes, edges }: Graph): void {
  const seen = new Set<string>();
  const twice = nodes.filter(({ id }) => seen.size === seen.add(id).size);
  const problems: FieldProblem[] = [
    ...twice.map(({ id }) => ({ path: `node.${id}`, message: `The node “${id}” is there twice. Give one of them another id.` })),
    ...edges.flatMap(({ id, source, target }, index) => {
      const nowhere = [source, target].find((end) => !seen.has(end));
      const name = id === null ? `edge ${index + 1}` : `edge “${id}”`;
      return nowhere === undefined
        ? []
        : [{ path: `edge.${id ?? index}`, message: `The ${name} goes to “${nowhere}”, which is not in this file.` }];
    }),
  ];
  const [first, ...more] = problems;
  if (first === undefined) return;
  const rest =
    more.length === 0 ? '' : ` There ${more.length === 1 ? 'is one more problem' : `are ${more.length} more problems`} like this.`;
  throw new InvalidError(`${first.message}${rest}`, problems);
}
