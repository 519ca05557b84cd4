import type { Id, Member, Snapshot } from '@weft/domain';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';

/** What a record is called; null when it is not here, or not for this member to know. */
export type NameOf = (id: Id) => string | null;

/** The names of everything in the snapshot, and of the workspace's members. Posts are named with their organisation, appointments by their person. */
function namesOf(snapshot: Snapshot, members: readonly Member[]): ReadonlyMap<Id, string | null> {
  const names = new Map<Id, string | null>();
  for (const { id, name } of [...members, ...snapshot.areas, ...snapshot.organisations, ...snapshot.relationships]) names.set(id, name);
  for (const { id, title, organisationId } of snapshot.posts) {
    const at = names.get(organisationId);
    names.set(id, at ? `${title}, ${at}` : title);
  }
  for (const { id, personId, name } of snapshot.appointments) {
    names.set(personId, name);
    names.set(id, name);
  }
  return names;
}

/** What the records of the open workspace are called. */
export function useNames(): NameOf {
  const snapshot = useSnapshot();
  const { members } = useWorkspace();
  return useMemo(() => {
    // Many lines of a list can ask for this and few ever name anything.
    let names: ReadonlyMap<Id, string | null> | undefined;
    return (id) => {
      names ??= namesOf(snapshot, members);
      return names.get(id) ?? null;
    };
  }, [snapshot, members]);
}
