import fontUrl from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';

let kept: Promise<string> | undefined;

/** The type family as a style sheet with the font inside it, for pictures and files that can fetch nothing. */
export function fontStyle(): Promise<string> {
  kept ??= fetch(fontUrl)
    .then((answer) => answer.blob())
    .then(asDataUrl)
    .then((url) => `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${url}) format("woff2")}`);
  // A lost connection is no reason never to try again.
  kept.catch(() => {
    kept = undefined;
  });
  return kept;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The font could not be read.'));
    reader.readAsDataURL(blob);
  });
}
