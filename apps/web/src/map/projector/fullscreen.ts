/** Fills the screen where that is allowed: it takes a press or a key of a person, so a link alone does not. */
export function fillScreen(): void {
  if (document.fullscreenElement || !document.documentElement.requestFullscreen) return;
  document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back. */
export function leaveScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
