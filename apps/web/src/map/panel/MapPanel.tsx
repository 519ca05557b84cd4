import { lookup } from '@weft/network';
import type { Ref } from 'react';
import { EmptyState, SidePanel } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { WhatIfPanel } from '../whatIf/WhatIfPanel.tsx';
import { OrganisationPanel } from './OrganisationPanel.tsx';
import { RelationshipPanel } from './RelationshipPanel.tsx';
import { SelectionPanel } from './SelectionPanel.tsx';

export interface PanelProps {
  onClose: () => void;
  bodyRef: Ref<HTMLDivElement>;
}

/** What is selected, beside the map; while nothing is, what would follow from what is supposed; otherwise nothing. */
export function MapPanel(props: PanelProps) {
  const { search, selected, snapshot, drawn } = useMap();
  const { organisations } = lookup(snapshot);
  const [first, ...more] = selected;
  if (first === undefined) return search.whatif === undefined ? null : <WhatIfPanel {...props} />;
  if (more.length > 0) return <SelectionPanel ids={selected} {...props} />;
  const organisation = organisations.get(first);
  if (organisation) return <OrganisationPanel key={first} organisation={organisation} {...props} />;
  // As on the day looked at; what was not there then is still on record.
  const relationship = lookup(drawn.snapshot).relationships.get(first) ?? lookup(snapshot).relationships.get(first);
  if (relationship) return <RelationshipPanel key={first} relationship={relationship} {...props} />;
  return (
    <SidePanel title="No longer here" {...props}>
      <EmptyState title="What was selected is not on the map any more" icon="search">
        It may have been removed. What was removed can be put back from the bin.
      </EmptyState>
    </SidePanel>
  );
}
