import { InvalidError } from '@weft/domain';
import { isCx2, readCx2 } from './cx2.ts';
import { isCytoscape, readCytoscape } from './cytoscape.ts';
import { readGexf } from './gexf.ts';
import type { Graph } from './graph.ts';
import { readGraphml } from './graphml.ts';
import { isKumuCsv } from './kumuCsv.ts';
import { isKumu, readKumuJson } from './kumuJson.ts';
import { parseXml } from './xml.ts';

/** A graph, and the format that it was in. */
export interface GraphRead {
  format: string;
  graph: Graph;
}

/**
 * A text that is XML as a graph, told by how it starts; null when it is not XML.
 * @throws InvalidError when it is broken, XML of another kind, or one table of two.
 */
export function readGraphText(text: string): GraphRead | null {
  if (/^\uFEFF?\s*</.test(text)) return readXml(text);
  if (isKumuCsv(text))
    throw new InvalidError('This is one of the two tables that Kumu makes of a map, and each is only half of it. Choose both together.');
  return null;
}

function readXml(text: string): GraphRead {
  const root = parseXml(text.replace(/^\uFEFF/, '').trimStart());
  if (root.name === 'graphml') return { format: 'graphml', graph: readGraphml(root) };
  if (root.name === 'gexf') return { format: 'gexf', graph: readGexf(root) };
  throw new InvalidError(`Weft cannot read XML of the kind “${root.name}”. It reads GraphML and GEXF.`);
}

const jsonFormats = [
  { format: 'cx2', is: isCx2, read: readCx2 },
  { format: 'cytoscape', is: isCytoscape, read: readCytoscape },
  { format: 'kumu', is: isKumu, read: readKumuJson },
] as const;

/** A JSON value as a graph, told by its shape; null when it has none of a graph's. @throws InvalidError when it is broken. */
export function readGraphJson(value: unknown): GraphRead | null {
  const found = jsonFormats.find(({ is }) => is(value));
  return found === undefined ? null : { format: found.format, graph: found.read(value) };
}
