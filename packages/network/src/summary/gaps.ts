import { type Level, levels, type RelationshipType, relationshipTypes, type Snapshot, type SnapshotRelationship } from '@weft/domain';

/** A type and level at which nothing is active. */
export interface Gap {
  type: RelationshipType;
  level: Level;
}

function fills(relationship: SnapshotRelationship, { type, level }: Gap): boolean {
  return relationship.status === 'active' && relationship.level === level && relationship.types.includes(type);
}

/** The cells of type by level without an active relationship: things to ask about, not always faults. Types in order, then levels. */
export function gaps(snapshot: Pick<Snapshot, 'relationships'>): Gap[] {
  return relationshipTypes
    .flatMap((type) => levels.map((level): Gap => ({ type, level })))
    .filter((gap) => !snapshot.relationships.some((relationship) => fills(relationship, gap)));
}
