import { type ComplianceStatus, complianceStatuses, intervalBasisSchema } from '@weft/domain';
import { SearchField, Select, ToggleChips, Toolbar } from '../../ui/index.ts';
import { basisLabels, optionsOf, statusLooks } from '../complianceWords.ts';
import { type ChecksSearch, statusesIn } from './checksSearch.ts';
import type { MatrixCheck } from './shownMatrix.ts';

const all = 'all';

export interface MatrixControlsProps {
  search: ChecksSearch;
  go: (changes: ChecksSearch, how?: 'push' | 'replace') => void;
  /** How many checks stand how. */
  counts: Readonly<Record<ComplianceStatus, number>>;
  checks: readonly MatrixCheck[];
}

/** Which buildings, how their checks stand, where the interval comes from, and which check alone. Everything stands in the address. */
export function MatrixControls({ search, go, counts, checks }: MatrixControlsProps) {
  return (
    <Toolbar label="What the matrix shows">
      <SearchField label="Find a building" placeholder="Building" value={search.q ?? ''} onChange={(q) => go({ q }, 'replace')} />
      <ToggleChips
        label="Show checks that stand so"
        options={complianceStatuses.map((id) => ({ id, label: statusLooks[id].label, count: counts[id] }))}
        value={statusesIn(search)}
        onChange={(chosen) => go({ show: chosen.join(',') })}
      />
      <Select
        label="Where the interval comes from"
        labelHidden
        options={[{ id: all, label: 'By law or custom' }, ...optionsOf(intervalBasisSchema.options, basisLabels)]}
        value={search.by ?? all}
        onChange={(by) => go({ by: by === all ? undefined : by })}
      />
      <Select
        label="Check"
        labelHidden
        options={[{ id: all, label: 'Every check' }, ...checks.map(({ key, label }) => ({ id: key, label }))]}
        value={search.check ?? all}
        onChange={(check) => go({ check: check === all ? undefined : check })}
      />
    </Toolbar>
  );
}
