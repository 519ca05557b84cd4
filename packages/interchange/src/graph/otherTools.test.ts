import cytoscape from 'cytoscape';
import { MultiUndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import type { Entry, FileWorkspace } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { resolveRecords } from '../files/resolve.ts';
import { freshIds, places, reference, sampleText, workspaceId } from '../testing/samples.ts';
import { type GraphFormat, writeGraphFiles } from './formats.ts';
import { type Hubs, hubWays } from './graph.ts';

const workspace: FileWorkspace = { slug: 'example', name: 'Example', gssCode: null, reviewMonths: 12, notice: null };

function written(place: string, format: GraphFormat, hubs: Hubs): string {
  const records = resolveRecords(readWorkspaceFile(sampleText(place), reference), freshIds(), workspaceId);
  return writeGraphFiles(workspace, records, { format, hubs })[0]?.text ?? '';
}

/** How many nodes and edges a place should have, counted from its records. */
function counted(place: string, hubs: Hubs): { nodes: number; edges: number } {
  const { records } = readWorkspaceFile(sampleText(place), reference);
  const organisations = records.filter(({ kind }) => kind === 'organisation').length;
  const sizes = records.flatMap((entry: Entry) => (entry.kind === 'relationship' ? [entry.data.parties.length] : []));
  const hubSizes = sizes.filter((size) => size > 2);
  const spokes = hubs === 'nodes' ? hubSizes : hubSizes.map((size) => (size * (size - 1)) / 2);
  return {
    nodes: organisations + (hubs === 'nodes' ? hubSizes.length : 0),
    edges: sizes.length - hubSizes.length + spokes.reduce((sum, each) => sum + each, 0),
  };
}

function size({ order, size: edges }: { order: number; size: number }): { nodes: number; edges: number } {
  return { nodes: order, edges };
}

describe.each(places.flatMap((place) => hubWays.map((hubs) => [place, hubs] as const)))(
  '%s, hubs %s, has every node and edge',
  (place, hubs) => {
    test('in GraphML, as Graphology reads it', () => {
      expect(size(parseGraphml(MultiUndirectedGraph, written(place, 'graphml', hubs)))).toEqual(counted(place, hubs));
    });

    test('in GEXF, as Graphology reads it', () => {
      expect(size(parseGexf(MultiUndirectedGraph, written(place, 'gexf', hubs)))).toEqual(counted(place, hubs));
    });

    test('in Cytoscape JSON, as Cytoscape.js loads it', () => {
      const { elements } = JSON.parse(written(place, 'cytoscape', hubs));
      const loaded = cytoscape({ headless: true, elements });
      expect({ nodes: loaded.nodes().length, edges: loaded.edges().length }).toEqual(counted(place, hubs));
    });
  },
);
