import { type Level, levels, type RelationshipType, relationshipTypes } from '../relationships/typology.ts';
import type { Id } from '../values/id.ts';
import { type Finding, found } from './finding.ts';
import { type FindingGround, nameIn } from './ground.ts';

/** What each type does, to finish a sentence that starts with "Nothing". */
export const typeDoes: Readonly<Record<RelationshipType, string>> = {
  shaping: 'shapes strategy',
  ongoing: 'keeps everyday contact going',
  neighbourhood: 'works area by area',
  commissioning: 'gives the sector a part in commissioning',
  delivery: 'helps the sector to run services',
};

const cells = relationshipTypes.flatMap((type) => levels.map((level) => ({ type, level })));

function filled(ids: readonly Id[], cell: { type: RelationshipType; level: Level }): string {
  return `${ids[0] ?? ''} ${cell.type} ${cell.level}`;
}

/**
 * The cells of type by level in which nothing is active: for the place; then for each directorate, where the place has something and the
 * directorate has not. What nobody has is told once, and a directorate that takes part in nothing at all is told as that.
 */
export function gapFindings(ground: FindingGround): Finding[] {
  const there = new Set<string>();
  for (const { isActive, level, types, participants } of ground.relationships) {
    if (!isActive || level === null) continue;
    const directorates = new Set(participants.flatMap((id) => ground.organisations.get(id)?.directorateId ?? []));
    for (const type of types) {
      there.add(filled([], { type, level }));
      for (const id of directorates) there.add(filled([id], { type, level }));
    }
  }
  const nobodyHas = cells.filter((cell) => !there.has(filled([], cell)));
  const somebodyHas = cells.filter((cell) => there.has(filled([], cell)));
  const taking = ground.directorates.filter((id) => ground.organisations.get(id)?.takesPart);
  return [
    ...nobodyHas.map((cell) => gap(cell, null, `Nothing ${typeDoes[cell.type]} at ${cell.level} level.`)),
    ...taking.flatMap((id) =>
      somebodyHas
        .filter((cell) => !there.has(filled([id], cell)))
        .map((cell) => gap(cell, id, `In ${nameIn(ground, id)}, nothing ${typeDoes[cell.type]} at ${cell.level} level.`)),
    ),
  ];
}

function gap({ type, level }: { type: RelationshipType; level: Level }, organisationId: Id | null, words: string): Finding {
  const subject = { rule: 'gap', relationshipId: null, organisationId, side: null, type, level } as const;
  return found(subject, words, organisationId === null ? [] : [{ kind: 'organisation', id: organisationId }]);
}
