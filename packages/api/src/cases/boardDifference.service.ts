import type { ActingContext } from '../context.ts';
import { openedBytes } from '../envelope.ts';
import { openBoardsAnswer } from './board.service.ts';
import type { BoardDifferences } from './boardDifference.schema.ts';
import { saidOn } from './boardMarks.ts';
import { type Board, boards } from './cases.schema.ts';

/** What answers that are kept say, so that each is taken apart once however many ask. */
const opened = new WeakMap<Buffer, Board[]>();

function boardsIn(body: Buffer): Board[] {
  const read = opened.get(body) ?? boards.parse(JSON.parse(openedBytes(body).toString()));
  opened.set(body, read);
  return read;
}

function differenceOf(ctx: ActingContext, board: Board, held: readonly string[]): BoardDifferences[number] {
  const { cards, ...rest } = board;
  const now = saidOn(ctx.kept, board.mark);
  if (held.includes(board.mark)) return { ...rest, changed: [], ids: null };
  const before = held.map((mark) => saidOn(ctx.kept, mark)).find((said) => said?.flow === board.flow);
  const ids = cards.map(({ id }) => id);
  if (!now || !before) return { ...rest, changed: cards, ids };
  const were = [...before.texts.keys()];
  const isSame = ids.length === were.length && ids.every((id, index) => id === were[index]);
  return { ...rest, changed: cards.filter(({ id }) => before.texts.get(id) !== now.texts.get(id)), ids: isSame ? null : ids };
}

/**
 * What somebody who holds some boards lacks to hold them as they are now: open cases with those closed lately. What the boards say is compared,
 * not what was written, so nothing that a card takes from elsewhere (its building, what its case waits for, the day) can be missed.
 */
export async function getBoardDifferences(ctx: ActingContext, held: readonly string[]): Promise<BoardDifferences> {
  const { body } = await openBoardsAnswer(ctx);
  return boardsIn(body).map((board) => differenceOf(ctx, board, held));
}
