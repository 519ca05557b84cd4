import { keptTheme, themeOf } from './settings.ts';

/** For what is shown before the page's own script: waits for the stylesheet, which says where things go, and puts on the theme that was chosen. */
export async function onceStyled(): Promise<void> {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (sheet && !sheet.sheet) await new Promise((resolve) => sheet.addEventListener('load', resolve, { once: true }));
  document.documentElement.dataset.theme ??= themeOf(keptTheme());
}
