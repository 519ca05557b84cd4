import fontUrl from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';
import { dataUrlOf } from '../../data/dataUrl.ts';

let kept: Promise<string> | undefined;

/** The type family as a style sheet with the font inside it, for pictures and files that can fetch nothing. */
export function fontStyle(): Promise<string> {
  kept ??= fetch(fontUrl)
    .then((answer) => answer.blob())
    .then((font) => dataUrlOf(font, 'The font could not be read.'))
    .then((url) => `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${url}) format("woff2")}`);
  // A lost connection is no reason never to try again.
  kept.catch(() => {
    kept = undefined;
  });
  return kept;
}
