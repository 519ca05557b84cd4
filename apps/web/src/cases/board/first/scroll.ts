/** How far the board was scrolled, or on a narrow screen the board with its controls. Not asked of the page: that would have it laid out once more. */
let scrolled: { isBoard: boolean; left: number; top: number } | null = null;

/** Keeps how far what is only shown was scrolled. */
export function noteScroll({ target }: Event): void {
  if (!(target instanceof Element)) return;
  scrolled = { isBoard: target.classList.contains('ui-board'), left: target.scrollLeft, top: target.scrollTop };
}

/** Scrolls a board as far as what stood in its place was. */
export function scrollOn(board: Element): void {
  if (!scrolled) return;
  const { isBoard, left, top } = scrolled;
  scrolled = null;
  (isBoard ? board : board.parentElement)?.scrollTo(left, top);
}
