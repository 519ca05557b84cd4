import './printSheets.css';

/** A sheet as it will be, small. */
export function SheetPreview({ sheet, label }: { sheet: string; label: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here, with every word escaped
    <div className="ui-sheet-preview" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: sheet }} />
  );
}
