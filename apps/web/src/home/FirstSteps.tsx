import { useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { EmptyState, Link } from '../ui/index.ts';

/** What to do first in a workspace with nothing in it. */
export function FirstSteps() {
  const to = useAddresses();
  const { can } = useWorkspace();
  return (
    <EmptyState
      title="Nothing has been added yet"
      icon="map"
      action={
        can('relationship.write') && (
          <Link variant="button" href={to.addRelationship()}>
            Add the first relationship
          </Link>
        )
      }
    >
      Start with one relationship that you know well: who takes part, what it is for, who keeps it going. The organisations are added on the
      way.
    </EmptyState>
  );
}
