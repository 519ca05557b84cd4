import type { QueryClient } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { useMemo } from 'react';
import { type Client, createClient, type Naming, type Questions, questionsOf } from './trpc.ts';

/** A client, and what can be asked with it. */
export interface Asking {
  client: Client;
  trpc: Questions;
}

/** Both ways of asking as a member, or as nobody yet: with names, and without. */
export function useAsking(member: Id | null, queryClient: QueryClient): Readonly<Record<Naming, Asking>> {
  return useMemo(() => {
    const askingOf = (naming: Naming): Asking => {
      const client = createClient(member, naming === 'unnamed');
      return { client, trpc: questionsOf(client, queryClient, naming) };
    };
    return { named: askingOf('named'), unnamed: askingOf('unnamed') };
  }, [member, queryClient]);
}
