import { foundBy, type Id, type Snapshot } from '@weft/domain';
import { type KindLabels, kindLabel } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import type { Option } from '../../ui/index.ts';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** What the kinds of organisation are called. */
export function useKindLabels(): KindLabels {
  const { reference } = useWorkspace();
  return useMemo(() => Object.fromEntries(reference.organisationKinds.map((kind) => [kind.id, kind.label])), [reference]);
}

/** Every organisation to choose from, by name, found by its other names and its identifiers too. @param first come before all others, in their order. */
function organisationOptions(snapshot: Snapshot, kinds: KindLabels, first: readonly Id[] = []): Option<Id>[] {
  const rank = (id: Id) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...snapshot.organisations]
    .sort((a, b) => rank(a.id) - rank(b.id) || byName.compare(a.name, b.name))
    .map((each) => ({ id: each.id, label: each.name, description: [kindLabel(each.kind, kinds), ...foundBy(each)].join(' · ') }));
}

/** The organisations of the open workspace, to choose from. */
export function useOrganisationOptions(first: readonly Id[] = []): Option<Id>[] {
  const snapshot = useSnapshot();
  const kinds = useKindLabels();
  return organisationOptions(snapshot, kinds, first);
}
