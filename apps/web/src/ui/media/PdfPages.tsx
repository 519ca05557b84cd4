import './media.css';
import { useEffect, useRef, useState } from 'react';
import { Hidden, Text } from '../text/Text.tsx';
import type { OpenPdf } from './pdf.ts';

/** So many pages are drawn; whoever wants more opens the whole. */
const mostDrawn = 12;

export interface PdfPagesProps {
  src: string;
  /** What it is called. */
  name: string;
}

/** The first pages of a PDF, one under the other, with their words for those who hear them. */
export function PdfPages({ src, name }: PdfPagesProps) {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    let close = () => {};
    // What draws PDFs is large and seldom wanted.
    import('./pdf.ts')
      .then(({ openPdf }) => openPdf(src))
      .then(
        (opened) => {
          close = opened.close;
          if (isWanted) setPdf(opened);
          else close();
        },
        (error: unknown) => isWanted && setFailure(error instanceof Error ? error.message : 'It cannot be shown here.'),
      );
    return () => {
      isWanted = false;
      close();
    };
  }, [src]);
  if (failure !== null)
    return (
      <div className="ui-large" role="status">
        <span className="ui-picture-missing">{failure}</span>
      </div>
    );
  if (pdf === null)
    return (
      <div className="ui-large" role="status">
        <span className="ui-picture-missing">Opening…</span>
      </div>
    );
  const drawn = Math.min(pdf.pages, mostDrawn);
  return (
    <div className="ui-pdf-pages">
      {Array.from({ length: drawn }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
        <PdfPage key={index} pdf={pdf} number={index + 1} name={name} />
      ))}
      {pdf.pages > drawn && <Text size="s" tone="muted">{`The first ${drawn} of ${pdf.pages} pages. Open it to see all of them.`}</Text>}
    </div>
  );
}

function PdfPage({ pdf, number, name }: { pdf: OpenPdf; number: number; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    let isWanted = true;
    pdf.draw(number, canvas.current).then(
      (read) => isWanted && setWords(read),
      () => isWanted && setWords('This page cannot be drawn.'),
    );
    return () => {
      isWanted = false;
    };
  }, [pdf, number]);
  return (
    <>
      <canvas ref={canvas} className="ui-pdf-page" role="img" aria-label={`Page ${number} of ${pdf.pages} of ${name}`} />
      <Hidden>{words === '' ? 'A picture of a page, without words that could be read out.' : words}</Hidden>
    </>
  );
}
