import type { FileWorkspace } from '../files/entry.ts';
import { keyedRecords } from '../files/keyed.ts';
import type { Resolved } from '../files/resolve.ts';
import { writeCx2 } from './cx2.ts';
import { writeCytoscape } from './cytoscape.ts';
import { writeGexf } from './gexf.ts';
import type { Graph, Hubs } from './graph.ts';
import { writeGraphml } from './graphml.ts';
import { graphOf } from './graphOf.ts';
import { writeKumuCsv } from './kumuCsv.ts';
import { writeKumuJson } from './kumuJson.ts';

/** A file to hand over: what its name ends with, and its text. */
export interface GraphFile {
  ending: string;
  text: string;
}

const writers = {
  graphml: (graph) => [{ ending: '.graphml', text: writeGraphml(graph) }],
  gexf: (graph) => [{ ending: '.gexf', text: writeGexf(graph) }],
  cytoscape: (graph) => [{ ending: '.cyjs', text: writeCytoscape(graph) }],
  cx2: (graph) => [{ ending: '.cx2', text: writeCx2(graph) }],
  kumu: (graph) => [{ ending: '.kumu.json', text: writeKumuJson(graph) }],
  'kumu-csv': (graph) => {
    const { elements, connections } = writeKumuCsv(graph);
    return [
      { ending: '.elements.csv', text: elements },
      { ending: '.connections.csv', text: connections },
    ];
  },
} as const satisfies Record<string, (graph: Graph) => GraphFile[]>;

export type GraphFormat = keyof typeof writers;

/** The graph formats, by their names on the command line. */
export const graphFormats = ['graphml', 'gexf', 'cytoscape', 'cx2', 'kumu', 'kumu-csv'] as const satisfies readonly GraphFormat[];

/**
 * What the map shows as files of a graph format, for other tools and for Weft to read back: organisations, relationships and all that they
 * point to, but no cases, tenancies or members.
 * @throws InvalidError when a record points to one that is not among those given.
 */
export function writeGraphFiles(
  workspace: FileWorkspace,
  records: readonly Resolved[],
  { format, hubs }: { format: GraphFormat; hubs: Hubs },
): GraphFile[] {
  return writers[format](graphOf(workspace, keyedRecords(records), hubs));
}
