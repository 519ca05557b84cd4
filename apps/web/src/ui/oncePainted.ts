/** Once what was put on the page has been handed on to be seen: the frame after the one in which it was drawn has begun. */
export function oncePainted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}
