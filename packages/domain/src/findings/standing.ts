import { dayInFull, daysBetween } from '../values/day.ts';
import { type Finding, found, ofOrganisation, ofRelationship } from './finding.ts';
import type { FindingGround, FoundRelationship } from './ground.ts';
import { sideWords } from './sideWords.ts';

/** Sides that take part in a relationship and that nobody keeps it going for. */
export function unheld({ relationships }: FindingGround): Finding[] {
  return relationships.flatMap(({ id, name, unheld: sides }) =>
    sides.map((side) =>
      found(ofRelationship('no-holder', id, { side }), `Nobody ${sideWords[side]} keeps “${name}” going.`, [{ kind: 'relationship', id }]),
    ),
  );
}

/** Relationships that somebody at the council holds, nobody of them senior. That is not always wrong; it is a question. */
export function noSenior({ relationships }: FindingGround): Finding[] {
  return relationships.flatMap(({ id, name, holders, lacksSenior }) => {
    const first = holders.find(({ side }) => side === 'council');
    if (!lacksSenior || !first) return [];
    const words = `Nobody senior at the council holds “${name}”: it is held by ${first.name}.`;
    return [found(ofRelationship('no-senior', id), words, [{ kind: 'relationship', id }])];
  });
}

export function disputed({ relationships }: FindingGround): Finding[] {
  return relationships
    .filter(({ freshness }) => freshness === 'disputed')
    .map(({ id, name }) => found(ofRelationship('disputed', id), `“${name}” is disputed.`, [{ kind: 'relationship', id }]));
}

/** Relationships that nobody has confirmed within the review period, those that wait longest first. */
export function stale(ground: FindingGround): Finding[] {
  return ground.relationships
    .filter(({ freshness }) => freshness === 'stale')
    .sort((one, other) => ((one.confirmedOn ?? '') < (other.confirmedOn ?? '') ? -1 : one.confirmedOn === other.confirmedOn ? 0 : 1))
    .map((relationship) =>
      found(ofRelationship('stale', relationship.id), waitWords(relationship, ground), [{ kind: 'relationship', id: relationship.id }]),
    );
}

function waitWords({ name, confirmedOn }: FoundRelationship, { today }: FindingGround): string {
  if (confirmedOn === null) return `Nobody has said yet that “${name}” is still true.`;
  const months = Math.floor(daysBetween(confirmedOn, today) / 30.4375);
  return `“${name}” was last said to be still true on ${dayInFull(confirmedOn)}, ${months === 1 ? 'a month' : `${months} months`} ago.`;
}

/** Organisations that take part in nothing. The whole of what takes part is not among them: a council acts through its teams. */
export function noTie({ organisations }: FindingGround): Finding[] {
  return [...organisations.values()]
    .filter(({ takesPart }) => !takesPart)
    .map(({ id, name }) => found(ofOrganisation('no-tie', id), `${name} takes part in no relationship.`, [{ kind: 'organisation', id }]));
}
