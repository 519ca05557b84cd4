import { useRouter } from '@tanstack/react-router';
import { lookup } from '@weft/network';
import { useWorkspace } from '../data/index.ts';
import { useWall } from '../data/wall.ts';
import { useAddresses } from '../register/addresses.ts';
import { useShortcut } from '../shell/shortcuts.tsx';
import type { MapState } from './state/mapState.ts';

/** The keys people bring: N for a new relationship between whoever is selected, E to edit what is selected, where this member may. */
export function useRecordShortcuts({ selected, snapshot }: MapState): void {
  const { can } = useWorkspace();
  const { isOnWall } = useWall();
  const router = useRouter();
  const to = useAddresses();
  const { organisations, relationships } = lookup(snapshot);
  const only = selected.length === 1 ? (selected[0] ?? '') : '';
  const isOrganisation = organisations.has(only);
  const mayEdit = isOrganisation ? can('organisation.write') : relationships.has(only) && can('relationship.write');
  useShortcut(
    'n',
    'Add a relationship',
    () => router.history.push(to.addRelationship({ parties: selected.filter((id) => organisations.has(id)) })),
    {
      isDisabled: isOnWall || !can('relationship.write'),
    },
  );
  useShortcut('e', 'Edit what is selected', () => router.history.push(isOrganisation ? to.organisation(only) : to.relationship(only)), {
    isDisabled: isOnWall || !mayEdit,
  });
}
