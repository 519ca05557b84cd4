import type { RouterOutputs } from '@weft/api';
import { type Flow, type Severity, type Stage, severitySchema } from '@weft/domain';
import { plainText } from '../../ui/index.ts';
import type { BoardSearch } from './boardSearch.ts';

export type BoardCard = RouterOutputs['cases']['board']['cards'][number];

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

/** The cards that an address asks for, whatever flow they are in. */
export function shownCards(cards: readonly BoardCard[], { waitingOn, over, q }: BoardSearch): BoardCard[] {
  return cards.filter((card) => isWaitedOn(card, waitingOn) && (over === undefined || (card.daysWaiting ?? 0) > over) && isAbout(card, q));
}

function severityRank(severity: Severity | null): number {
  return severity === null ? severitySchema.options.length : severitySchema.options.indexOf(severity);
}

/** Most pressing first: what is due soonest, then the worst snags, then the oldest reference. */
function byPressure(one: BoardCard, other: BoardCard): number {
  return (
    (one.nextActionDue ?? '9999').localeCompare(other.nextActionDue ?? '9999') ||
    severityRank(one.worstSeverity) - severityRank(other.worstSeverity) ||
    one.reference.localeCompare(other.reference)
  );
}

export interface BoardColumn {
  stage: Stage;
  cards: BoardCard[];
}

/**
 * The columns of a flow: its stages in order, those beside the flow last, each with its cards, most pressing first.
 * @param isMoved cards that were moved here just now come before all others, so that they are seen where they landed.
 */
export function columnsOf(flow: Flow, cards: readonly BoardCard[], isMoved: (card: BoardCard) => boolean = () => false): BoardColumn[] {
  const byPlace = (one: BoardCard, other: BoardCard) => Number(isMoved(other)) - Number(isMoved(one)) || byPressure(one, other);
  const stages = [...flow.stages.filter((stage) => !stage.side), ...flow.stages.filter((stage) => stage.side)];
  return stages.map((stage) => ({ stage, cards: cards.filter((card) => card.stage === stage.id).sort(byPlace) }));
}

/** A card in a sentence, for typing ahead and for what is said while it is dragged. */
export function cardWords(card: BoardCard): string {
  return [card.reference, card.organisation?.name ?? 'no organisation yet', card.building.name].join(', ');
}
