/** What was pressed: a card, or what is on it or at the head of a column, by its words. */
interface Press {
  card: string | null;
  words: string | null;
}

let pressed: Press | null = null;

function wordsOf(button: Element): string | null {
  return button.getAttribute('aria-label') ?? button.textContent;
}

/** Keeps what was pressed on what is only shown, so that it can be passed on. */
export function notePress({ target }: Event): void {
  if (!(target instanceof Element)) return;
  const button = target.closest('button');
  const card = target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null;
  if (button || card !== null) pressed = { card, words: button && wordsOf(button) };
}

/** Presses on a board what was pressed last on what stood in its place; nothing where that is not there, or nothing was pressed. */
export function passOn(board: Element): void {
  if (!pressed) return;
  const { card, words } = pressed;
  pressed = null;
  const within = card === null ? board : board.querySelector(`[data-card="${CSS.escape(card)}"]`);
  const buttons = [...(within?.querySelectorAll('button') ?? [])];
  const on = words === null ? within : buttons.find((button) => wordsOf(button) === words);
  if (on instanceof HTMLElement) on.click();
}
