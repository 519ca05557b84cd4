/** Where a browser lets a page hear Esc while it fills the screen. */
interface KeyboardOfScreen {
  lock: (keys: readonly string[]) => Promise<void>;
  unlock: () => void;
}

declare global {
  interface Navigator {
    readonly keyboard?: KeyboardOfScreen;
  }
}

/**
 * Fills the screen where that is allowed: it takes a press or a key of a person, so a link alone does not. Esc is then heard by the page where
 * the browser lets it be, so that it closes what is open on the wall before it leaves the wall; held down, it gives the screen back in any case.
 */
export function fillScreen(): void {
  if (document.fullscreenElement || !document.documentElement.requestFullscreen) return;
  document.documentElement
    .requestFullscreen()
    .then(() => navigator.keyboard?.lock(['Escape']))
    .catch(() => undefined);
}

/** Gives the screen back. */
export function leaveScreen(): void {
  navigator.keyboard?.unlock();
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
