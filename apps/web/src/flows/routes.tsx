import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';

const schema = z.object({
  flow: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .catch(undefined),
});

/** The stages of the board and what each asks for. */
export function flowsRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: 'cases/flows',
    validateSearch: (search): { flow?: string } => {
      const { flow } = schema.parse(search);
      return flow === undefined ? {} : { flow };
    },
    component: lazyRouteComponent(() => import('./FlowsPage.tsx'), 'FlowsPage'),
  });
}
