import {
  editedRelationship,
  type HolderAt,
  type Id,
  levels,
  relationshipStatuses,
  type Snapshot,
  type SnapshotRelationship,
} from '@weft/domain';
import { levelLabels, statusLabels } from '@weft/network';
import { useState } from 'react';
import { useClient, useSnapshot, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, DateField, type FieldErrors, isIsoDate, RadioGroup, Select } from '../../ui/index.ts';
import type { Choosing } from '../lists/FilteredList.tsx';
import { PostPicker } from '../people/PostPicker.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { EditDialog } from './EditDialog.tsx';
import { asIs, asItIs } from './leave.ts';
import { noTags, problemsIn, TagsFields, tagsIn } from './TagsFields.tsx';

interface ChosenRelationshipsProps {
  choosing: Choosing;
  among: readonly SnapshotRelationship[];
  onDone: () => void;
}

/** What can be done to several relationships at once. */
export function ChosenRelationships({ choosing, among, onDone }: ChosenRelationshipsProps) {
  const client = useClient();
  const write = useWrite();
  const [isChanging, setChanging] = useState(false);
  const chosen = among.filter(({ id }) => choosing.ids.includes(id));
  const ids = chosen.map(({ id }) => id);

  async function confirm() {
    const result = await write(() => client.relationships.confirm.mutate({ ids }));
    if (result.ok) onDone();
  }

  return (
    <ChosenBar choosing={{ ...choosing, ids }} among={among} one="relationship" onDone={onDone}>
      <Button variant="primary" isDisabled={ids.length === 0} onPress={() => setChanging(true)}>
        Change…
      </Button>
      <Button icon="check" isDisabled={ids.length === 0} onPress={() => void confirm()}>
        Still true
      </Button>
      {isChanging && <ChangeThem chosen={chosen} onChanged={onDone} onClose={() => setChanging(false)} />}
    </ChosenBar>
  );
}

interface ChangeThemProps {
  chosen: readonly SnapshotRelationship[];
  onChanged: () => void;
  onClose: () => void;
}

interface Draft {
  status: string;
  level: string;
  areaId: string;
  /** As typed; nothing leaves it as it is. */
  confirmedOn: string;
  post: { id: Id; organisationId: Id } | null;
  role: 'lead' | 'deputy';
  tags: typeof noTags;
}

function ChangeThem({ chosen, onChanged, onClose }: ChangeThemProps) {
  const client = useClient();
  const snapshot = useSnapshot();
  const { areas, today } = useWorkspace();
  const [draft, setDraft] = useState<Draft>({
    status: asItIs,
    level: asItIs,
    areaId: asItIs,
    confirmedOn: '',
    post: null,
    role: 'deputy',
    tags: noTags,
  });
  const set = setBy(draft, today);
  const at = draft.post === null ? null : whereIs(draft.post.organisationId, snapshot);
  return (
    <EditDialog
      one="relationship"
      chosen={chosen.length}
      changing={chosen.filter((each) => editedRelationship(each, set, at) !== each).length}
      problems={{ ...problemsOfDay(draft, today), ...problemsIn(draft.tags) }}
      onChange={() => client.relationships.edit.mutate({ ids: chosen.map(({ id }) => id), set })}
      onChanged={onChanged}
      onClose={onClose}
    >
      <Select
        name="status"
        label="Status"
        options={[asIs, ...relationshipStatuses.map((id) => ({ id, label: statusLabels[id] }))]}
        value={draft.status}
        onChange={(status) => setDraft({ ...draft, status })}
      />
      <Select
        name="level"
        label="Level"
        options={[asIs, ...levels.map((id) => ({ id, label: levelLabels[id] })), { id: 'none', label: 'Not sure yet' }]}
        value={draft.level}
        onChange={(level) => setDraft({ ...draft, level })}
      />
      {areas.length > 0 && (
        <Select
          name="addAreaIds"
          label="Add a neighbourhood"
          options={[{ ...asIs, label: 'None' }, ...areas.map(({ id, name }) => ({ id, label: name }))]}
          value={draft.areaId}
          onChange={(areaId) => setDraft({ ...draft, areaId })}
        />
      )}
      <DateField
        name="confirmedOn"
        label="Last said to be still true on"
        description="Left empty, it stays as it is in each. What is disputed stays disputed"
        prefer="past"
        value={draft.confirmedOn}
        onChange={(confirmedOn) => setDraft({ ...draft, confirmedOn })}
      />
      <PostPicker
        name="addHolder"
        label="Somebody who keeps them going besides"
        description="From today, beside those who do already"
        value={draft.post?.id ?? null}
        onChange={(post) => setDraft({ ...draft, post })}
      />
      {draft.post && (
        <RadioGroup
          label="As"
          orientation="horizontal"
          options={[
            { id: 'deputy', label: 'Deputy' },
            { id: 'lead', label: 'Lead' },
          ]}
          value={draft.role}
          onChange={(role) => setDraft({ ...draft, role })}
        />
      )}
      <TagsFields tags={draft.tags} onChange={(tags) => setDraft({ ...draft, tags })} />
    </EditDialog>
  );
}

function setBy({ status, level, areaId, confirmedOn, post, role, tags }: Draft, today: string) {
  const found = { status: relationshipStatuses.find((each) => each === status), level: levels.find((each) => each === level) };
  return {
    ...(found.status === undefined ? {} : { status: found.status }),
    ...(level === asItIs ? {} : { level: found.level ?? null }),
    addAreaIds: areaId === asItIs ? [] : [areaId],
    ...(isIsoDate(confirmedOn) ? { confirmedOn } : {}),
    addTags: tagsIn(tags.add),
    removeTags: tagsIn(tags.remove),
    ...(post === null ? {} : { addHolder: { postId: post.id, role, from: today } }),
  };
}

function problemsOfDay({ confirmedOn }: Draft, today: string): FieldErrors {
  if (confirmedOn === '' || (isIsoDate(confirmedOn) && confirmedOn <= today)) return {};
  return { confirmedOn: 'Type a day that has been, such as 27 March or today.' };
}

function whereIs(organisationId: Id, { organisations }: Snapshot): HolderAt | null {
  const found = organisations.find(({ id }) => id === organisationId);
  return found ? { organisationId, side: found.side } : null;
}
