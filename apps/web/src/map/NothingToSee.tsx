import { useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Button, EmptyState, Link } from '../ui/index.ts';
import { MapMiddle } from '../ui/map/MapFrame.tsx';
import { useMap } from './state/mapState.ts';

/** Over a map with nothing on it: why, and what to do about it. */
export function NothingToSee() {
  const { visible, view, setFilter, snapshot } = useMap();
  const { can, workspace } = useWorkspace();
  const to = useAddresses();
  if (snapshot.organisations.length === 0 && snapshot.relationships.length === 0)
    return (
      <MapMiddle>
        <EmptyState
          title={`Nothing is on the map of ${workspace.name} yet`}
          icon="map"
          action={
            can('relationship.write') && (
              <Link variant="button" href={to.addRelationship()}>
                Add the first relationship
              </Link>
            )
          }
        >
          Here you will see who works with whom, how, and who keeps it going.
        </EmptyState>
      </MapMiddle>
    );
  if (view === 'table' || visible.relationships.length > 0 || visible.organisations.length > 0) return null;
  return (
    <MapMiddle>
      <EmptyState title="Nothing matches" icon="filter" action={<Button onPress={() => setFilter({})}>Clear all filters</Button>}>
        No relationship fits everything that was asked for.
      </EmptyState>
    </MapMiddle>
  );
}
