import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import type { ListTerm } from '@weft/domain';
import { useClient, useTRPC, useWrite, type WriteResult } from '../data/index.ts';
import { sentenceOf } from '../register/editing/useRecordForm.tsx';
import { notify } from '../ui/index.ts';

export type ListedTerms = RouterOutputs['terms']['list'][number];

/** Changes a list as it stands now, and saves it: one change that can be taken back. */
export type EditTerms = (change: (terms: ListTerm[]) => ListTerm[]) => Promise<WriteResult>;

/** The lists of terms of the workspace. */
export function useTerms() {
  return useQuery(useTRPC().terms.list.queryOptions());
}

/** The way to change one of them. */
export function useEditTerms({ key, version, terms }: ListedTerms) {
  const client = useClient();
  const write = useWrite();
  const { refetch } = useTerms();

  const edit: EditTerms = async (change) => {
    const sent = { key, version, data: { terms: change([...terms]) } };
    const result = await write(() => client.terms.update.mutate(sent), { errors: 'return' });
    // The next edit starts from what stands now, whether this one was taken or somebody else's came first.
    await refetch();
    return result;
  };

  /** The same for buttons, which have no place for a sentence of their own. */
  async function change(next: Parameters<EditTerms>[0]): Promise<void> {
    const result = await edit(next);
    if (!result.ok) notify({ message: sentenceOf(result), tone: 'danger' });
  }
  return { edit, change };
}
