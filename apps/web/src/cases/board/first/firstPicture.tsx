import type { RouterOutputs } from '@weft/api';
import type { Member, Reference } from '@weft/domain';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { type Answer, lookAhead } from '../../../data/ahead.ts';
import { allowed } from '../../../data/workspaceContext.ts';
import { oncePainted } from '../../../ui/oncePainted.ts';
import { onceStyled } from '../../../ui/theme/onceStyled.ts';
import { readSetting, writeSetting } from '../../../ui/theme/settings.ts';
import { boardsOf, busiest } from '../flowBoards.ts';
import { FirstBoard, type FirstBoardProps } from './FirstBoard.tsx';
import { notePress, passOn } from './press.ts';
import { noteScroll, scrollOn } from './scroll.ts';

type Boards = RouterOutputs['cases']['boards'];

/** However long the rest takes, the picture does not stay in the way of it. In milliseconds. */
const most = 5000;
/** How high its controls were in a window so wide, so that the board begins there again: “1280:89”, in pixels. */
const barSetting = 'weft.board.bar';

let shown: { root: Root; room: HTMLElement } | null = null;

/** What the board opens with; null when something is not here, or there are no cases. */
async function recordsFor(member: Member): Promise<Omit<FirstBoardProps, 'bar'> | null> {
  const [boards, reference, workspace]: [Answer<Boards>, Answer<Reference>, Answer<RouterOutputs['workspaces']['get']>] = await Promise.all(
    [
      lookAhead('cases.boards', { closed: false }, member.id),
      lookAhead('reference.get', undefined, member.id),
      lookAhead('workspaces.get', undefined, member.id),
    ],
  );
  if (!boards || !reference || !workspace) return null;
  const [board] = busiest(boardsOf(boards.result.data, reference.result.data.caseModel.flows));
  if (!board || board.cards.length === 0) return null;
  const here = { ...workspace.result.data, member, members: [member], reference: reference.result.data, can: allowed(member) };
  return { board, here: { ...here, become: () => {} } };
}

function keptBar(): number | null {
  const [width, height] = (readSetting(barSetting) ?? '').split(':').map(Number);
  return width === window.innerWidth && height ? height : null;
}

/** Keeps it once its words are in their own letters: in others, they may take another line. */
async function keepBar(board: HTMLElement): Promise<void> {
  await Promise.all([document.fonts.ready, oncePainted()]);
  const bar = board.parentElement?.querySelector('.ui-board-bar');
  if (bar?.isConnected) writeSetting(barSetting, `${window.innerWidth}:${bar.getBoundingClientRect().height}`);
}

/**
 * Shows the board's columns and first cards where the board will be, while the page's own script is still to be read. They can be read, scrolled
 * and pressed: what is pressed is done by the board itself as soon as it is there. Done once they can be seen; whatever it cannot show it leaves to
 * the page.
 */
export async function showFirstBoard(member: Member): Promise<void> {
  const [records] = await Promise.all([recordsFor(member), onceStyled()]);
  // The page was quicker.
  if (!records || document.getElementById('root')?.hasChildNodes()) return;
  const room = document.createElement('div');
  room.className = 'ui-board-first';
  // To those who hear it, it would be there and gone again.
  room.setAttribute('aria-hidden', 'true');
  document.body.append(room);
  const root = createRoot(room, { onUncaughtError: () => endFirstBoard() });
  shown = { root, room };
  room.addEventListener('click', notePress);
  room.addEventListener('scroll', noteScroll, { capture: true, passive: true });
  flushSync(() => root.render(<FirstBoard {...records} bar={keptBar()} />));
  setTimeout(() => endFirstBoard(), most);
  await oncePainted();
}

/** Takes the picture away; the board that is there in its place, if it is, stands as far scrolled, and does what was pressed. */
export function endFirstBoard(board: HTMLElement | null = null): void {
  // Also where there was no picture, as when the page was quicker: there will be one the next time.
  if (board) void keepBar(board);
  if (!shown) return;
  const { root, room } = shown;
  shown = null;
  room.remove();
  // React may be at work just now, and does not end one picture while it draws another.
  setTimeout(() => root.unmount());
  if (!board) return;
  scrollOn(board);
  passOn(board);
}
