import type { SnapshotRelationship } from '../network/snapshot.ts';
import { type Level, levels, type RelationshipType, relationshipTypes } from '../relationships/typology.ts';
import type { Id } from '../values/id.ts';
import { type Finding, ofGap } from './finding.ts';
import { type FindingGround, nameIn } from './ground.ts';

/** What each type does, to finish a sentence that starts with "Nothing". */
export const typeDoes: Readonly<Record<RelationshipType, string>> = {
  shaping: 'shapes strategy',
  ongoing: 'keeps everyday contact going',
  neighbourhood: 'works area by area',
  commissioning: 'gives the sector a part in commissioning',
  delivery: 'helps the sector to run services',
};

/** Each cell has a bit of its own, so that many are put together in a number. */
const bitOf = (type: RelationshipType, level: Level) => 2 ** (relationshipTypes.indexOf(type) * levels.length + levels.indexOf(level));
const cells = relationshipTypes.flatMap((type) => levels.map((level) => ({ type, level, bit: bitOf(type, level) })));

/** A type and level at which nothing is active. */
export interface Gap {
  type: RelationshipType;
  level: Level;
}

type Filling = Pick<SnapshotRelationship, 'status' | 'level' | 'types'>;

/** The cells that a relationship fills: those of its types at its level while it is active. */
function filledBy({ status, level, types }: Filling): number {
  return status !== 'active' || level === null ? 0 : types.reduce((sum, type) => sum | bitOf(type, level), 0);
}

/** The cells of type by level without an active relationship: things to ask about, not always faults. Types in order, then levels. */
export function gaps({ relationships }: { relationships: readonly Filling[] }): Gap[] {
  const filled = relationships.reduce((sum, each) => sum | filledBy(each), 0);
  return cells.filter(({ bit }) => (filled & bit) === 0).map(({ type, level }) => ({ type, level }));
}

/** Which cells something active is in: for the place, and for each directorate that takes part in anything active. */
function filled(ground: FindingGround): { place: number; byDirectorate: ReadonlyMap<Id, number> } {
  let place = 0;
  const byDirectorate = new Map<Id, number>();
  for (const relationship of ground.relationships) {
    const { parties, brokerIds } = relationship;
    const here = filledBy(relationship);
    place |= here;
    if (here === 0 || ground.directorates.length === 0) continue;
    const fill = (id: Id) => {
      const directorate = ground.directorateOf(id);
      if (directorate !== null) byDirectorate.set(directorate, (byDirectorate.get(directorate) ?? 0) | here);
    };
    for (const { organisationId } of parties) fill(organisationId);
    for (const id of brokerIds) fill(id);
  }
  return { place, byDirectorate };
}

/**
 * The cells of type by level in which nothing is active: for the place; then for each directorate, where the place has something and the
 * directorate has not. What nobody has is told once, and a directorate that takes part in nothing at all is told as that.
 */
export function gapFindings(ground: FindingGround): Finding[] {
  const { place, byDirectorate } = filled(ground);
  const nobodyHas = cells.filter(({ bit }) => (place & bit) === 0);
  const somebodyHas = cells.filter(({ bit }) => (place & bit) !== 0);
  return [
    ...nobodyHas.map(({ type, level }) => ofGap(type, level, null, () => `Nothing ${typeDoes[type]} at ${level} level.`)),
    ...ground.directorates
      .filter((id) => ground.taking.has(id))
      .flatMap((id) =>
        somebodyHas
          .filter(({ bit }) => ((byDirectorate.get(id) ?? 0) & bit) === 0)
          .map(({ type, level }) => ofGap(type, level, id, () => `In ${nameIn(ground, id)}, nothing ${typeDoes[type]} at ${level} level.`)),
      ),
  ];
}
