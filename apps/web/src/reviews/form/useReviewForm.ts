import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import type { FormSections } from '@weft/domain';
import { useClient, useTRPC, useWrite, type WriteResult } from '../../data/index.ts';
import { sentenceOf } from '../../register/editing/useRecordForm.tsx';
import { notify } from '../../ui/index.ts';

export type FormInUse = RouterOutputs['reviews']['form']['get'];

/** Changes the form as it stands now, and saves it: one change that can be taken back. */
export type EditForm = (change: (sections: FormSections) => FormSections) => Promise<WriteResult>;

/** The form of the annual review, and the way to change it. */
export function useReviewForm() {
  const client = useClient();
  const write = useWrite();
  const query = useQuery(useTRPC().reviews.form.get.queryOptions());

  const edit: EditForm = async (change) => {
    const now = query.data ?? (await client.reviews.form.get.query());
    const sent = { version: now.version, data: { sections: change(now.form.sections) } };
    const result = await write(() => client.reviews.form.update.mutate(sent), { errors: 'return' });
    // The next edit starts from what stands now, whether this one was taken or somebody else's came first.
    await query.refetch();
    return result;
  };

  /** The same for buttons, which have no place for a sentence of their own. */
  async function change(next: (sections: FormSections) => FormSections): Promise<void> {
    const result = await edit(next);
    if (!result.ok) notify({ message: sentenceOf(result), tone: 'danger' });
  }
  return { query, edit, change };
}
