import { airOf, airOption, type Layout } from './choices.ts';
import { circles } from './circles.ts';
import { forcesByGroup } from './forcesByGroup.ts';
import { layoutNetwork } from './layout.ts';

const forces: Layout = {
  id: 'forces',
  label: 'Forces',
  hint: 'Who is tied stands near, who is not stands apart.',
  options: [airOption],
  needs: null,
  run: (network, chosen, onProgress) => layoutNetwork(network, { length: airOf(chosen, { little: 1, usual: 1.25, much: 2 }), onProgress }),
};

/** Every way to lay a network out, the usual one first. */
export const layouts: readonly [Layout, ...Layout[]] = [forces, forcesByGroup, circles];

/** The layout of an id: the usual one for an id that none has. */
export function layoutOf(id: string): Layout {
  return layouts.find((layout) => layout.id === id) ?? forces;
}
