import { InvalidError } from '@weft/domain';
import type { NamedText } from '../files/encoding.ts';
import { columnsOf } from './columns.ts';
import { columnsIn, parseCsv, writeCsv } from './csv.ts';
import type { Graph } from './graph.ts';
import { graphFromKumu, type Kumu, type KumuItem, kumuFrom } from './kumu.ts';
import { plain } from './lists.ts';

const first = {
  elements: ['id', 'label', 'type', 'description'],
  connections: ['id', 'from', 'to', 'direction', 'type', 'label', 'description'],
} as const satisfies Record<keyof Kumu, readonly string[]>;

/** A graph as two tables that Kumu reads, its elements and its connections. Lists are parted by `|`. Source: Kumu's guide to spreadsheets. */
export function writeKumuCsv(graph: Graph): Record<keyof Kumu, string> {
  const { elements, connections } = kumuFrom(graph);
  return { elements: tableOf(first.elements, elements), connections: tableOf(first.connections, connections) };
}

function tableOf(own: readonly string[], items: readonly KumuItem[]): string {
  const others = [...columnsOf(items.map((attributes) => ({ attributes }))).keys()].filter((name) => !own.includes(name));
  const titles = own.map((name) => (name === 'id' ? 'ID' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`));
  const rows = items.map((item) => [...own, ...others].map((name) => plain(item.get(name) ?? '')));
  return writeCsv([[...titles, ...others], ...rows]);
}

/** Whether a text may be one of the tables: its first line names a label, or both ends of connections. */
export function isKumuCsv(text: string): boolean {
  return whichOf(columnsIn(text)) !== null;
}

function whichOf(columns: readonly string[]): keyof Kumu | null {
  const names = new Set(columns.map((name) => name.toLowerCase()));
  if (names.has('from') && names.has('to')) return 'connections';
  return names.has('label') ? 'elements' : null;
}

/**
 * One or both of the tables as a graph, in either order; each node and edge knows its row.
 * @throws InvalidError when a table is not whole, is neither of the two, or is there twice.
 */
export function readKumuCsv(tables: readonly NamedText[]): Graph {
  const found: Partial<Record<keyof Kumu, KumuItem[]>> = {};
  const places = new Map<KumuItem, string>();
  for (const { name, text } of tables) {
    const { columns, rows } = parseCsv(text);
    const which = whichOf(columns);
    if (which === null) throw new InvalidError(`“${name}” is not a table of Kumu: its first line should name a label, or from and to.`);
    if (found[which] !== undefined) throw new InvalidError(`Both files hold ${which}. Choose one with elements and one with connections.`);
    found[which] = rows.map(({ cells }) => cells);
    for (const { number, cells } of rows) places.set(cells, `row ${number} of “${name}”`);
  }
  return graphFromKumu({ elements: found.elements ?? [], connections: found.connections ?? [] }, places);
}
