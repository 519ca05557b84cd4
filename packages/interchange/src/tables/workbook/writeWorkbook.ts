import { type Day, daysBetween, isDay } from '@weft/domain';
import { zipSync } from 'fflate';
import { columnLetters } from '../letters.ts';

/** A column as it is written: days are written as a spreadsheet has them, so that they sort and filter as days. */
export interface WrittenColumn {
  heading: string;
  isDay?: boolean | undefined;
}

/** A sheet to be written; a text for each column in every row. */
export interface WrittenSheet {
  name: string;
  columns: readonly WrittenColumn[];
  rows: readonly (readonly string[])[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles by their place among `cellXfs`. */
const style = { text: 0, heading: 1, day: 2 };

/**
 * One sheet as an XLSX workbook: the heading bold, on a ground and always in sight, with a filter on every column, each as wide as what is in it.
 * Source: ECMA-376 part 1, SpreadsheetML.
 */
export function writeWorkbook(sheet: WrittenSheet): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': `${head}<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookPart(sheet),
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesPart,
    'xl/worksheets/sheet1.xml': sheetPart(sheet),
  };
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;

const stylesPart = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4E9EE"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

function filteredArea({ columns, rows }: WrittenSheet, sign = ''): string {
  return `${sign}A${sign}1:${sign}${columnLetters(columns.length - 1)}${sign}${rows.length + 1}`;
}

function sheetName({ name }: WrittenSheet): string {
  return escaped(name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31));
}

function workbookPart(sheet: WrittenSheet): string {
  const filter = `'${sheetName(sheet)}'!${filteredArea(sheet, '$')}`;
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${filter}</definedName></definedNames></workbook>`;
}

function sheetPart(sheet: WrittenSheet): string {
  const { columns, rows } = sheet;
  const widths = columns.map(({ heading, isDay: isDays }, place) => {
    const longest = rows.slice(0, 500).reduce((most, row) => Math.max(most, (row[place] ?? '').length), heading.length + 3);
    return `<col min="${place + 1}" max="${place + 1}" width="${isDays ? 12 : Math.min(60, Math.max(10, longest + 2))}" customWidth="1"/>`;
  });
  const lines = [
    rowPart(
      1,
      columns.map(({ heading }, place) => textCell(place, 1, heading, style.heading)),
    ),
    ...rows.map((row, at) =>
      rowPart(
        at + 2,
        row.map((value, place) => cellPart(place, at + 2, value, columns[place]?.isDay ?? false)),
      ),
    ),
  ];
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${filteredArea(sheet)}"/></worksheet>`;
}

function rowPart(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellPart(place: number, row: number, value: string, isDays: boolean): string {
  if (value === '') return '';
  if (isDays && isDay(value) && value >= '1900-03-01')
    return `<c r="${columnLetters(place)}${row}" s="${style.day}"><v>${numberOfDay(value)}</v></c>`;
  return textCell(place, row, value, style.text);
}

function textCell(place: number, row: number, value: string, styled: number): string {
  return `<c r="${columnLetters(place)}${row}" s="${styled}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** From March 1900 on, after the 29 February that spreadsheets count and that never was. */
function numberOfDay(day: Day): number {
  return daysBetween('1899-12-30', day);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}
