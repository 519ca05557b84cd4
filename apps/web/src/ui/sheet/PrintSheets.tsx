import './printSheets.css';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from './paper.ts';

interface PrintSheetsProps {
  /** SVG files, one for each sheet. */
  sheets: readonly string[];
  paper: Paper;
  /** Once the browser has what it prints, or the reader thought better of it. */
  onPrinted: () => void;
}

/** Puts sheets where only the printer sees them, and prints them: everything else on the page stays off the paper. */
export function PrintSheets({ sheets, paper, onPrinted }: PrintSheetsProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(
    <div className="ui-print-sheets" aria-hidden="true">
      <style>{`@page { size: ${paper.width}mm ${paper.height}mm; margin: 0; }`}</style>
      {sheets.map((sheet, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets have nothing else to be told apart by, and never change places
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here, with every word escaped
        <div key={at} className="ui-print-sheet" dangerouslySetInnerHTML={{ __html: sheet }} />
      ))}
    </div>,
    document.body,
  );
}
