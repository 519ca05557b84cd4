import { type Day, dayInFull, daysBetween } from '../values/day.ts';
import { type Finding, ofOrganisation, ofRelationship } from './finding.ts';
import type { FindingGround } from './ground.ts';
import { sideWords } from './sideWords.ts';

/** Sides that take part in a relationship and that nobody keeps it going for. */
export function unheld(ground: FindingGround): Finding[] {
  const found: Finding[] = [];
  for (const relationship of ground.relationships) {
    const { id, name } = relationship;
    for (const side of ground.unheldSides(relationship))
      found.push(ofRelationship('no-holder', id, () => `Nobody ${sideWords[side]} keeps “${name}” going.`, { side }));
  }
  return found;
}

/** Relationships that somebody at the council holds, nobody of them senior. That is not always wrong; it is a question. */
export function noSenior(ground: FindingGround): Finding[] {
  const found: Finding[] = [];
  for (const relationship of ground.relationships) {
    const first = relationship.holders.find(({ side }) => side === 'council');
    if (!first || !ground.lacksSenior(relationship)) continue;
    const { id, name } = relationship;
    found.push(
      ofRelationship('no-senior', id, () => `Nobody senior at the council holds “${name}”: it is held by ${ground.holderName(first)}.`),
    );
  }
  return found;
}

export function disputed({ relationships, freshness }: FindingGround): Finding[] {
  return relationships
    .filter(({ id }) => freshness.get(id) === 'disputed')
    .map(({ id, name }) => ofRelationship('disputed', id, () => `“${name}” is disputed.`));
}

/** Relationships that nobody has confirmed within the review period, those that wait longest first. */
export function stale({ relationships, freshness, today }: FindingGround): Finding[] {
  return relationships
    .filter(({ id }) => freshness.get(id) === 'stale')
    .sort((one, other) => longest(one.confirmedOn ?? '', other.confirmedOn ?? ''))
    .map(({ id, name, confirmedOn }) => ofRelationship('stale', id, () => staleWords(name, confirmedOn, today)));
}

function staleWords(name: string, confirmedOn: Day | null, today: Day): string {
  if (confirmedOn === null) return `Nobody has said yet that “${name}” is still true.`;
  return `“${name}” was last said to be still true ${sinceWords(confirmedOn, today)}.`;
}

function longest(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function sinceWords(day: Day, today: Day): string {
  const months = Math.floor(daysBetween(day, today) / 30.4375);
  return `on ${dayInFull(day)}, ${months === 1 ? 'a month' : `${months} months`} ago`;
}

/** Organisations that take part in nothing. The whole of what takes part is not among them: a council acts through its teams. */
export function noTie({ organisations, taking }: FindingGround): Finding[] {
  return [...organisations.values()]
    .filter(({ id }) => !taking.has(id))
    .map(({ id, name }) => ofOrganisation('no-tie', id, () => `${name} takes part in no relationship.`));
}
