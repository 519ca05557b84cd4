import { editedOrganisation, type SnapshotOrganisation } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace } from '../../data/index.ts';
import { Button, Select } from '../../ui/index.ts';
import type { Choosing } from '../lists/FilteredList.tsx';
import { useKindGroups } from '../organisations/KindSelect.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { EditDialog } from './EditDialog.tsx';
import { asIs, asItIs } from './leave.ts';
import { noTags, problemsIn, TagsFields, tagsIn } from './TagsFields.tsx';

interface ChosenOrganisationsProps {
  choosing: Choosing;
  among: readonly SnapshotOrganisation[];
  onDone: () => void;
}

/** What can be done to several organisations at once. */
export function ChosenOrganisations({ choosing, among, onDone }: ChosenOrganisationsProps) {
  const [isChanging, setChanging] = useState(false);
  const chosen = among.filter(({ id }) => choosing.ids.includes(id));
  return (
    <ChosenBar choosing={{ ...choosing, ids: chosen.map(({ id }) => id) }} among={among} one="organisation" onDone={onDone}>
      <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => setChanging(true)}>
        Change…
      </Button>
      {isChanging && <ChangeThem chosen={chosen} onChanged={onDone} onClose={() => setChanging(false)} />}
    </ChosenBar>
  );
}

interface ChangeThemProps {
  chosen: readonly SnapshotOrganisation[];
  onChanged: () => void;
  onClose: () => void;
}

function ChangeThem({ chosen, onChanged, onClose }: ChangeThemProps) {
  const client = useClient();
  const { areas } = useWorkspace();
  const groups = useKindGroups();
  const [draft, setDraft] = useState({ kind: asItIs, areaId: asItIs, tags: noTags });
  const set = {
    ...(draft.kind === asItIs ? {} : { kind: draft.kind }),
    ...(draft.areaId === asItIs ? {} : { areaId: draft.areaId === 'none' ? null : draft.areaId }),
    addTags: tagsIn(draft.tags.add),
    removeTags: tagsIn(draft.tags.remove),
  };
  return (
    <EditDialog
      one="organisation"
      chosen={chosen.length}
      changing={chosen.filter((each) => editedOrganisation(each, set) !== each).length}
      problems={problemsIn(draft.tags)}
      onChange={() => client.organisations.edit.mutate({ ids: chosen.map(({ id }) => id), set })}
      onChanged={onChanged}
      onClose={onClose}
    >
      <Select
        name="kind"
        label="Kind"
        groups={[{ id: 'leave', title: 'Leave', options: [asIs] }, ...groups]}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      {areas.length > 0 && (
        <Select
          name="areaId"
          label="Area"
          options={[asIs, { id: 'none', label: 'None' }, ...areas.map(({ id, name }) => ({ id, label: name }))]}
          value={draft.areaId}
          onChange={(areaId) => setDraft({ ...draft, areaId })}
        />
      )}
      <TagsFields tags={draft.tags} onChange={(tags) => setDraft({ ...draft, tags })} />
    </EditDialog>
  );
}
