import { createHash } from 'node:crypto';
import type { Id } from '@weft/domain';
import type { KeptAnswers } from '../acting/keptAnswers.ts';
import type { BoardCard } from './cases.schema.ts';

/** What a flow's board said: each card as text, by its id, in their order. */
interface Said {
  flow: string;
  texts: ReadonlyMap<Id, string>;
}

/** How many boards of one server are remembered at once: those read last. At 500 cards each is about half a megabyte. */
const mostRemembered = 40;

const remembered = new WeakMap<KeptAnswers, Map<string, Said>>();

/**
 * Names a board after all that it says, and remembers what its cards said, so that whoever holds it can be told what has changed since.
 * @returns 43 letters that may stand in an address; the same for as long as the board says the same.
 */
export function markBoard(kept: KeptAnswers, workspaceId: Id, board: { flow: string; left: number; cards: readonly BoardCard[] }): string {
  const texts = new Map(board.cards.map((card) => [card.id, JSON.stringify(card)]));
  const hash = createHash('sha256').update(JSON.stringify([workspaceId, board.flow, board.left]));
  for (const text of texts.values()) hash.update(text);
  const mark = hash.digest('base64url');
  const boards = remembered.get(kept) ?? new Map<string, Said>();
  remembered.set(kept, boards);
  boards.delete(mark);
  boards.set(mark, { flow: board.flow, texts });
  const [oldest] = boards.keys();
  if (boards.size > mostRemembered && oldest !== undefined) boards.delete(oldest);
  return mark;
}

/** What a marked board said; undefined for one that is not remembered, or never was. */
export function saidOn(kept: KeptAnswers, mark: string): Said | undefined {
  return remembered.get(kept)?.get(mark);
}
