import { type Id, type Member, type RecordKind, type Snapshot, termListOf } from '@weft/domain';
import { useMemo } from 'react';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { useSnapshot, useWorkspace } from '../../data/index.ts';

/** What a record is called, or a key in a field; null when it is not here, or not for this member to know. */
export type NameOf = (id: Id, field?: string) => string | null;

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

/** The same, and what the keys in the fields of a record of this kind are called: terms of lists, and checks of buildings. */
export function useNamesIn(kind: RecordKind): NameOf {
  const nameOf = useNames();
  const { label } = useCaseWords();
  const { complianceChecks } = useWorkspace().reference;
  return (id, field = '') => {
    if (field === 'checkKey') return complianceChecks.find(({ key }) => key === id)?.label ?? null;
    const list = termListOf(kind, field);
    return list === null ? nameOf(id) : label(list, id);
  };
}
