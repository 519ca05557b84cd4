import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { useTRPC } from '../data/index.ts';

export type ListedAction = RouterOutputs['actions']['list'][number];

/** Every action of the workspace, the most pressing first. Which of them a page shows is the page's own to say. */
export function useActions() {
  return useQuery(useTRPC().actions.list.queryOptions());
}
