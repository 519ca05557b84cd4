import type { Flow, Id, WaitingOn } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { fieldErrorsOf } from '../../register/editing/refusals.ts';
import { OrganisationPicker } from '../../register/organisations/OrganisationPicker.tsx';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { addDays, FormDialog, formatDate, fromIsoDate, Select, Text, toIsoDate } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { BuildingPicker } from './BuildingPicker.tsx';
import { emptyCase, newCaseOf } from './newCase.ts';

/** What a case begins with where it is added. */
export interface QuickStart {
  flow: Flow;
  caseType: string;
  waitingOn?: WaitingOn;
  postId?: Id;
}

/** What is done first unless somebody says otherwise, and within how many days. */
const firstAction = 'Make first contact';
const firstDays = 7;

/** Adds a case with its building and organisation alone; the rest begins as usual and is changed on its card. */
export function QuickAddDialog({ start, onClose }: { start: QuickStart; onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const words = useCaseWords();
  const { member, today } = useWorkspace();
  const known = start.postId ?? member.postId;
  const now = fromIsoDate(today);
  const [value, setValue] = useState({
    ...emptyCase,
    caseType: start.caseType,
    waitingOn: start.waitingOn ?? (member.side === 'council' ? 'council_property' : 'vast'),
    nextAction: firstAction,
    nextActionPostId: known,
    nextActionDue: now ? toIsoDate(addDays(now, firstDays)) : '',
  });
  const set = (part: Partial<typeof value>) => setValue((before) => ({ ...before, ...part }));
  const kinds = words.options('caseType').filter(({ id }) => start.flow.caseTypes.includes(id));

  async function save() {
    const made = newCaseOf(value);
    if ('errors' in made) return made.errors;
    const result = await write(() => client.cases.create.mutate(made), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog title="Add a case" size="s" saveLabel="Add case" onSave={save} onClose={onClose}>
      <BuildingPicker value={{ assetId: value.assetId, building: value.building }} onChange={set} />
      <OrganisationPicker
        name="organisationId"
        label="Organisation"
        description="Leave empty when it is not known yet."
        value={value.organisationId}
        onChange={(organisationId) => set({ organisationId })}
      />
      {kinds.length > 1 && (
        <Select name="caseType" label="Kind of case" options={kinds} value={value.caseType} onChange={(caseType) => set({ caseType })} />
      )}
      {known === null && (
        <PostPicker
          name="nextActionPostId"
          label="Who makes first contact"
          value={value.nextActionPostId}
          first={value.organisationId ? [value.organisationId] : []}
          onChange={(post) => set({ nextActionPostId: post?.id ?? null })}
        />
      )}
      <Text size="s" tone="muted">
        {`It starts in the first stage, with “${firstAction}” due by ${formatDate(value.nextActionDue)}. Change that on its card.`}
      </Text>
    </FormDialog>
  );
}
