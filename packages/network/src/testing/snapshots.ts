import type { Id, Side, Snapshot, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import { hash } from '../layout/hash.ts';

/** The same id for the same name, so that tests can speak of names. */
export function idOf(name: string): Id {
  const digits = [0, 1, 2, 3].map((part) => hash(`${part} ${name}`).toString(16).padStart(8, '0')).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** An id that sorts by when it was given out, as new ids do. */
export function idAt(order: number): Id {
  return `${order.toString(16).padStart(8, '0')}-0000-7000-8000-${hash(String(order)).toString(16).padStart(12, '0')}`;
}

export function organisation(name: string, more: Partial<SnapshotOrganisation> = {}): SnapshotOrganisation {
  const side: Side = more.side ?? 'partner';
  return {
    id: idOf(name),
    version: 1,
    x: null,
    y: null,
    name,
    kind: 'charity',
    parentId: null,
    areaId: null,
    otherNames: [],
    identifiers: [],
    formerParents: [],
    tags: [],
    ...more,
    side,
  };
}

export function holder(
  post: string | null,
  more: Partial<SnapshotRelationship['holders'][number]> = {},
): SnapshotRelationship['holders'][number] {
  const postId = post === null ? null : idOf(post);
  return { side: 'council', organisationId: idOf('Council'), postId, description: null, role: 'lead', from: null, to: null, ...more };
}

/** A relationship between organisations by name. */
export function relationship(name: string, parties: readonly string[], more: Partial<SnapshotRelationship> = {}): SnapshotRelationship {
  return {
    id: idOf(name),
    version: 1,
    x: null,
    y: null,
    name,
    parties: parties.map((party) => ({ organisationId: idOf(party), part: null })),
    types: ['ongoing'],
    level: 'place',
    areaIds: [],
    holders: [],
    brokerIds: [],
    status: 'active',
    formality: null,
    from: null,
    to: null,
    confirmedOn: '2026-06-01',
    disputed: false,
    tags: [],
    ...more,
  };
}

export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  const nothing = { organisations: [], posts: [], appointments: [], relationships: [], areas: [], placements: [] };
  return { workspaceId: idOf('place'), change: 1, ...nothing, ...parts };
}

export const clock = { today: '2026-11-24', reviewMonths: 12 };
