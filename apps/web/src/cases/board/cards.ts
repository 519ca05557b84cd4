import type { RouterOutputs } from '@weft/api';
import { type Severity, severities } from '@weft/domain';
import { plainText } from '../../ui/index.ts';
import type { BoardSearch } from './boardSearch.ts';

export type BoardCard = RouterOutputs['cases']['boards'][number]['cards'][number];

function isWaitedOn(card: BoardCard, waitingOn: BoardSearch['waitingOn']): boolean {
  if (waitingOn === undefined) return true;
  return waitingOn === 'council' ? card.waitingOn.startsWith('council_') : card.waitingOn === waitingOn;
}

function isAbout(card: BoardCard, q: string | undefined): boolean {
  if (!q) return true;
  const words = plainText(q).split(/\s+/);
  const text = plainText([card.reference, card.organisation?.name, card.building.name, card.nextAction].filter(Boolean).join(' '));
  return words.every((word) => text.includes(word));
}

/** What stands for cards that have no neighbourhood on record. */
export const nowhere = 'none';

/** The neighbourhood that a card stands in; `none` where none is on record. */
export function areaOf(card: BoardCard): string {
  return card.neighbourhood?.id ?? nowhere;
}

function isAsked(card: BoardCard, { over, person, area, type, severity, urgency, blocked }: BoardSearch): boolean {
  return (
    (over === undefined || (card.daysWaiting ?? 0) > over) &&
    (person === undefined || card.nextActionPost?.id === person) &&
    (area === undefined || areaOf(card) === area) &&
    (type === undefined || card.caseType === type) &&
    (severity === undefined || card.worstSeverity === severity) &&
    (urgency === undefined || card.urgency === urgency) &&
    (blocked === undefined || card.blocked)
  );
}

/** The cards that an address asks for, whatever flow they are in. */
export function shownCards(cards: readonly BoardCard[], search: BoardSearch): BoardCard[] {
  return cards.filter((card) => isWaitedOn(card, search.waitingOn) && isAsked(card, search) && isAbout(card, search.q));
}

function severityRank(severity: Severity | null): number {
  return severity === null ? severities.length : severities.indexOf(severity);
}

/** Most pressing first: what is due soonest, then the worst snags, then the oldest reference. Days and references compare as they are written. */
export function byPressure(one: BoardCard, other: BoardCard): number {
  const [due, otherDue] = [one.nextActionDue ?? '9999', other.nextActionDue ?? '9999'];
  if (due !== otherDue) return due < otherDue ? -1 : 1;
  const rank = severityRank(one.worstSeverity) - severityRank(other.worstSeverity);
  if (rank !== 0) return rank;
  return one.reference < other.reference ? -1 : 1;
}

/** A card in a sentence, for typing ahead and for what is said while it is dragged. */
export function cardWords(card: BoardCard): string {
  return [card.reference, card.organisation?.name ?? 'no organisation yet', card.building.name].join(', ');
}
