import type { SnapshotOrganisation } from '@weft/domain';
import { kindLabel, lookup, sideLabels } from '@weft/network';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { DataList, Link, SidePanel, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { DrawTie } from '../tie/DrawTie.tsx';
import { WhatIfLink } from '../whatIf/WhatIfLink.tsx';
import { FocusSteps } from './FocusSteps.tsx';
import { History } from './History.tsx';
import type { PanelProps } from './MapPanel.tsx';
import { MoveOnMap } from './MoveOnMap.tsx';
import { OnTheDay } from './OnTheDay.tsx';
import { OrganisationDetail } from './OrganisationDetail.tsx';
import { Posts } from './Posts.tsx';
import { RecordLink } from './RecordLink.tsx';
import { Standing } from './Standing.tsx';
import { Ties } from './Ties.tsx';

/** An organisation beside the map: what it is, what ties it has, who is there. */
export function OrganisationPanel({ organisation, ...panel }: PanelProps & { organisation: SnapshotOrganisation }) {
  const { kinds, snapshot, view, clock, visible } = useMap();
  const { can } = useWorkspace();
  const to = useAddresses();
  const { id, name, kind, side, otherNames, parentId } = organisation;
  const parent = parentId === null ? undefined : lookup(snapshot).organisations.get(parentId);
  return (
    <SidePanel
      title={name}
      kind={`${kindLabel(kind, kinds)} · ${sideLabels[side]}`}
      actions={
        <>
          <Link variant="button" href={to.organisation(id)}>
            {can('organisation.write') ? 'Edit' : 'Open'}
          </Link>
          {can('relationship.write') && (
            <Link variant="button" href={to.addRelationship({ parties: [id] })}>
              Add a relationship
            </Link>
          )}
          <DrawTie from={id} />
          <WhatIfLink supposition={{ kind: 'fails', organisationId: id }} about={name} variant="button" />
        </>
      }
      {...panel}
    >
      <OnTheDay day={clock.today} />
      {otherNames.length > 0 && <Text tone="muted">{`Also called ${new Intl.ListFormat('en-GB').format(otherNames)}`}</Text>}
      {parent && <DataList items={[{ term: 'Part of', value: <RecordLink id={parent.id}>{parent.name}</RecordLink> }]} />}
      <Ties organisationId={id} />
      {visible.organisations.some((each) => each.id === id) && <Standing id={id} />}
      <Posts organisationId={id} />
      <OrganisationDetail id={id} />
      <FocusSteps id={id} />
      {view === 'network' && can('position.write') && <MoveOnMap id={id} />}
      <History id={id} />
    </SidePanel>
  );
}
