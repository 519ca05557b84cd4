import { useQuery } from '@tanstack/react-query';
import type { RouterInputs, RouterOutputs } from '@weft/api';
import { useTRPC } from '../data/index.ts';

export type ListedDocument = RouterOutputs['documents']['list'][number];

/** Whose documents are shown: a case's with its snags', tenancy's and building's, a tenancy's with its building's, or a building's. */
export type DocumentsOf = RouterInputs['documents']['list'];

/** The documents about something that the member may see, latest first. */
export function useDocuments(of: DocumentsOf) {
  const trpc = useTRPC();
  return useQuery(trpc.documents.list.queryOptions(of));
}
