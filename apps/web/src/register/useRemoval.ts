import { useIsMutating, useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Id } from '@weft/domain';
import { type Done, useWrite } from '../data/index.ts';

const keyOf = (id: Id) => ['removal', id];

/**
 * Whether a record is being removed from its own page. It is not read again meanwhile: the page would say that there is no such record, for the
 * moment until it is left.
 */
export function useIsLeaving(id: Id): boolean {
  return useIsMutating({ mutationKey: keyOf(id) }) > 0;
}

/**
 * Removes the record that a page is about, and leaves the page once that is done.
 * @param next the address of what is shown then.
 */
export function useRemoval(id: Id, act: () => Promise<Done>, next: string): () => void {
  const write = useWrite();
  const router = useRouter();
  const { mutate } = useMutation({
    mutationKey: keyOf(id),
    // Without a connection the write itself says so.
    networkMode: 'always',
    mutationFn: async () => {
      const { ok } = await write(act);
      if (ok) await router.navigate({ href: next });
    },
  });
  return mutate;
}
