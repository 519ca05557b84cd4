import { download } from './download.ts';

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv;charset=utf-8' } as const;

/** The formats in which tables are taken away. */
export type TableFormat = keyof typeof types;

/** Hands the reader a table that the server wrote. */
export function downloadTable({ name, base64 }: { name: string; base64: string }, format: TableFormat): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  download(name, new Blob([bytes], { type: types[format] }));
}
