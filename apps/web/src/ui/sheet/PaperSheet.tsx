import './printSheets.css';
import './paperSheet.css';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';

interface PaperSheetProps {
  children: ReactNode;
  /** Once the browser has what it prints, or the reader thought better of it. */
  onPrinted: () => void;
}

/** Words on A4, over as many sheets as they take: put where only the printer sees them, and printed. Everything else stays off the paper. */
export function PaperSheet({ children, onPrinted }: PaperSheetProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(
    <div className="ui-print-sheets ui-paper" aria-hidden="true">
      <style>{'@page { size: A4; margin: 16mm; }'}</style>
      {children}
    </div>,
    document.body,
  );
}

interface PaperHeadProps {
  /** What kind of sheet it is: "Tenancy sheet". */
  kind: string;
  title: string;
  /** Under the title, a line each: where it is, as at when. */
  lines: readonly string[];
}

/** The head of a paper. */
export function PaperHead({ kind, title, lines }: PaperHeadProps) {
  return (
    <header className="ui-paper-head">
      <p className="ui-paper-kind">{kind}</p>
      <p className="ui-paper-title">{title}</p>
      {lines.map((line) => (
        <p key={line} className="ui-paper-line">
          {line}
        </p>
      ))}
    </header>
  );
}

/** Parts of a paper in two columns, each kept on one sheet. */
export function PaperColumns({ children }: { children: ReactNode }) {
  return <div className="ui-paper-columns">{children}</div>;
}

export interface PaperTableProps {
  heads: readonly string[];
  rows: readonly { id: string; cells: readonly string[] }[];
}

/** Rows on paper: the heads stand at the top of every sheet, and no row is cut in two. */
export function PaperTable({ heads, rows }: PaperTableProps) {
  return (
    <table className="ui-paper-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {heads.map((head, index) => (
              <td key={head}>{cells[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A titled part of a paper. */
export function PaperPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ui-paper-part">
      <h2 className="ui-paper-part-title">{title}</h2>
      {children}
    </section>
  );
}
