import { counted } from '@weft/network';
import type { ReactNode } from 'react';
import { useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Button, EmptyState, formatDate, Link, Row } from '../ui/index.ts';
import { MapMiddle } from '../ui/map/MapFrame.tsx';
import { filterOf } from './address/mapSearch.ts';
import { useMap } from './state/mapState.ts';

/**
 * What a view shows, or, where there is nothing to show, why and what to do about it. Rings and matrix show that something is missing by
 * themselves: each of their empty cells says so, and is the way to fill it.
 */
export function NothingToSee({ children }: { children: ReactNode }) {
  const { visible, drawn, view } = useMap();
  // The network draws what was lost as well, and whoever has no tie.
  const isBare = drawn.relationships.length === 0 && drawn.organisations.length === 0;
  const hasNothing = view === 'network' ? isBare : visible.relationships.length === 0;
  if (!hasNothing || view === 'rings' || view === 'matrix') return children;
  return (
    <MapMiddle>
      <Why />
    </MapMiddle>
  );
}

function Why() {
  const { search, setFilter, snapshot, visible, filter } = useMap();
  const { can, workspace } = useWorkspace();
  const to = useAddresses();
  const add = can('relationship.write') && (
    <Link variant="button" href={to.addRelationship()}>
      Add the first relationship
    </Link>
  );
  const many = snapshot.organisations.length;
  if (snapshot.relationships.length > 0 && visible.snapshot.relationships.length === 0)
    return (
      <EmptyState title={`No relationship is under way on ${formatDate(visible.today)}`} icon="clock">
        Everything on record had ended by then or had not begun. Choose another day under Time.
      </EmptyState>
    );
  if (snapshot.relationships.length > 0)
    return (
      <EmptyState
        title="Nothing matches"
        icon="filter"
        action={Object.keys(filterOf(search)).length > 0 && <Button onPress={() => setFilter({})}>Clear all filters</Button>}
      >
        No relationship fits everything that was asked for.
      </EmptyState>
    );
  if (many === 0)
    return (
      <EmptyState title={`Nothing is on the map of ${workspace.name} yet`} icon="map" action={add}>
        Here you will see who works with whom, how, and who keeps it going.
      </EmptyState>
    );
  return (
    <EmptyState
      title={`No relationship is on the map of ${workspace.name} yet`}
      icon="map"
      action={
        <Row gap={2}>
          {add}
          {!filter.tieless && <Button onPress={() => setFilter({ tieless: true })}>Show {many === 1 ? 'it' : `all ${many}`}</Button>}
        </Row>
      }
    >
      {counted(many, 'organisation')} {many === 1 ? 'is' : 'are'} in the register, so far without a relationship.
    </EmptyState>
  );
}
