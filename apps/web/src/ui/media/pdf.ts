import { GlobalWorkerOptions, getDocument, type PDFPageProxy, ResponseException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A PDF that can be drawn, page by page. */
export interface OpenPdf {
  pages: number;
  /** Draws a page, from 1, as wide as the canvas is shown. Answers its words, for those who hear them. */
  draw: (number: number, canvas: HTMLCanvasElement) => Promise<string>;
  close: () => void;
}

/**
 * Opens the PDF at an address.
 * @throws an error with a sentence for a person when it is locked, broken or gone.
 */
export async function openPdf(src: string): Promise<OpenPdf> {
  const loading = getDocument({ url: src, disableAutoFetch: true });
  try {
    const file = await loading.promise;
    return {
      pages: file.numPages,
      draw: async (number, canvas) => draw(await file.getPage(number), canvas),
      close: () => void loading.destroy(),
    };
  } catch (error) {
    void loading.destroy();
    throw new Error(sentenceFor(error), { cause: error });
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof Error && error.name === 'PasswordException')
    return 'It is locked with a password, so it cannot be shown here. Download it to open it.';
  if (error instanceof ResponseException) return 'The file is not here.';
  return 'It cannot be shown here: it may be damaged. Download it to look into it.';
}

async function draw(page: PDFPageProxy, canvas: HTMLCanvasElement): Promise<string> {
  const whole = page.getViewport({ scale: 1 });
  const shown = canvas.clientWidth * Math.min(2, window.devicePixelRatio);
  const viewport = page.getViewport({ scale: Math.max(1, shown) / whole.width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
