import { type FindingKind, findingKinds } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { useOrganisationOptions } from '../../register/organisations/organisationOptions.ts';
import { ComboBox, SearchField, Select, Switch, ToggleChips, Toolbar } from '../../ui/index.ts';
import { kindLabels } from '../kindWords.ts';
import type { FindingsSearch } from './findingsSearch.ts';
import type { GoToFindings } from './useFindingsAddress.ts';

interface FindingControlsProps {
  search: FindingsSearch;
  go: GoToFindings;
  /** How many findings of each kind stand. */
  counts: ReadonlyMap<FindingKind, number>;
  /** How many are accepted. */
  accepted: number;
}

/** Words to look for, kinds, whose they are and what they are about. Everything stands in the address. */
export function FindingControls({ search, go, counts, accepted }: FindingControlsProps) {
  const { member } = useWorkspace();
  const organisations = useOrganisationOptions();
  return (
    <Toolbar label="What the list shows">
      <SearchField label="Find in findings" placeholder="Part of a name" value={search.q ?? ''} onChange={(q) => go({ q }, 'replace')} />
      <ToggleChips
        label="Show any of these"
        options={findingKinds.flatMap((id) => (counts.has(id) ? [{ id, label: kindLabels[id], count: counts.get(id) }] : []))}
        value={findingKinds.filter((each) => search.kind?.split(',').includes(each))}
        onChange={(chosen) => go({ kind: chosen.join(',') })}
      />
      <ComboBox
        label="About"
        labelHidden
        placeholder="About any organisation"
        options={organisations}
        value={search.of ?? null}
        onChange={(of) => go({ of: of ?? undefined })}
      />
      {member.postId !== null && (
        <Select
          label="Whose"
          labelHidden
          options={[
            { id: 'any', label: 'Everybody’s' },
            { id: 'mine', label: 'What my post holds' },
          ]}
          value={search.mine ? 'mine' : 'any'}
          onChange={(id) => go({ mine: id === 'mine' ? true : undefined })}
        />
      )}
      <Switch
        label={`Accepted ones too (${accepted.toLocaleString('en-GB')})`}
        value={search.accepted === true}
        onChange={(isOn) => go({ accepted: isOn ? true : undefined })}
      />
    </Toolbar>
  );
}
