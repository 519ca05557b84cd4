import { actionStatusSchema, type DueGroup, dueGroupSchema } from '@weft/domain';
import { SearchField, Select, ToggleChips, Toolbar } from '../../ui/index.ts';
import { actionStatusLabels, dueGroupLabels } from '../actionWords.ts';
import { type ActionsSearch, originChoices } from './actionsSearch.ts';
import type { GoToActions } from './useActionsAddress.ts';

const anyOf = 'any';

const fromLabels: Readonly<Record<(typeof originChoices)[number], string>> = {
  gap: 'From a gap',
  relationship: 'From a relationship',
  organisation: 'From an organisation',
  case: 'From a case',
  nothing: 'From nothing in particular',
};

interface ActionControlsProps {
  search: ActionsSearch;
  go: GoToActions;
  /** How many actions there are in each group. */
  counts: Readonly<Record<DueGroup, number>>;
  /** The posts that own any. */
  owners: readonly { id: string; label: string }[];
}

/** Words to look for, when they are due, how they stand, who sees to them and where they came from. Everything stands in the address. */
export function ActionControls({ search, go, counts, owners }: ActionControlsProps) {
  return (
    <Toolbar label="What the list shows">
      <SearchField label="Find in actions" placeholder="What, why or who" value={search.q ?? ''} onChange={(q) => go({ q }, 'replace')} />
      <ToggleChips
        label="Show any of these"
        options={dueGroupSchema.options.map((id) => ({ id, label: dueGroupLabels[id], count: counts[id] }))}
        value={dueGroupSchema.options.filter((each) => search.due?.split(',').includes(each))}
        onChange={(chosen) => go({ due: chosen.join(',') })}
      />
      <Select
        label="Status"
        labelHidden
        options={[{ id: anyOf, label: 'Every status' }, ...actionStatusSchema.options.map((id) => ({ id, label: actionStatusLabels[id] }))]}
        value={search.status ?? anyOf}
        onChange={(id) => go({ status: actionStatusSchema.safeParse(id).data })}
      />
      <Select
        label="Who sees to it"
        labelHidden
        options={[{ id: anyOf, label: 'Everybody’s' }, { id: 'mine', label: 'Mine' }, { id: 'nobody', label: 'Nobody’s yet' }, ...owners]}
        value={search.owner ?? anyOf}
        onChange={(id) => go({ owner: id === anyOf ? undefined : id })}
      />
      <Select
        label="Where it came from"
        labelHidden
        options={[{ id: anyOf, label: 'From anything' }, ...originChoices.map((id) => ({ id, label: fromLabels[id] }))]}
        value={search.from ?? anyOf}
        onChange={(id) => go({ from: originChoices.find((each) => each === id) })}
      />
    </Toolbar>
  );
}
