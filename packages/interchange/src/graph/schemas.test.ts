import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileWorkspace } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { type Resolved, resolveRecords } from '../files/resolve.ts';
import { anyRecords } from '../testing/records.ts';
import { freshIds, places, reference, sampleText, workspaceId } from '../testing/samples.ts';
import { cx2Schema } from '../testing/schemas/cx2.ts';
import { cytoscapeSchema } from '../testing/schemas/cytoscape.ts';
import { checkerBy } from '../testing/schemas/xsd.ts';
import { type GraphFormat, writeGraphFiles } from './formats.ts';
import { type Hubs, hubWays } from './graph.ts';

const workspace: FileWorkspace = { slug: 'example', name: 'Tŷ “&” <Co>', gssCode: null, reviewMonths: 12, notice: 'All\nmade up.' };

/** Throws with what a text breaks of the schema of its format. */
const checks = {
  graphml: checkerBy('graphml'),
  gexf: checkerBy('gexf'),
  cx2: (text: string) => void cx2Schema.parse(JSON.parse(text)),
  cytoscape: (text: string) => void cytoscapeSchema.parse(JSON.parse(text)),
} satisfies Partial<Record<GraphFormat, (text: string) => void>>;

const formats = ['graphml', 'gexf', 'cx2', 'cytoscape'] as const;
const ways = formats.flatMap((format) => hubWays.map((hubs) => [format, hubs] as const));

function written(records: readonly Resolved[], format: GraphFormat, hubs: Hubs): string {
  return writeGraphFiles(workspace, records, { format, hubs })[0]?.text ?? '';
}

test.each(ways)('any workspace written as %s, hubs %s, keeps to the schema of the format', (format, hubs) => {
  fc.assert(
    fc.property(anyRecords, (records) => checks[format](written(records, format, hubs))),
    { numRuns: 40 },
  );
});

test.each(ways)('the samples written as %s, hubs %s, keep to the schema of the format', (format, hubs) => {
  for (const place of places) {
    checks[format](written(resolveRecords(readWorkspaceFile(sampleText(place), reference), freshIds(), workspaceId), format, hubs));
  }
});

describe('the schemas are no formality', () => {
  const records = resolveRecords(readWorkspaceFile(sampleText('derby'), reference), freshIds(), workspaceId);
  const [first] = records.filter(({ kind }) => kind === 'organisation');
  const place = { id: first?.record.id ?? '', workspaceId, version: 0, x: 1, y: 2 };
  const derby: Resolved[] = [...records, { kind: 'position', record: place }];
  const breaks: readonly [GraphFormat & keyof typeof checks, what: string, from: string | RegExp, to: string][] = [
    ['graphml', 'an id that is no name token', /<node id="/, '<node id="½'],
    ['graphml', 'data without a key', /<data key="node1"/, '<data key="nowhere"'],
    ['graphml', 'an edge that ends nowhere', /target="[^"]*"/, 'target="nowhere"'],
    ['graphml', 'another namespace', 'xmlns="http://graphml.graphdrawing.org/xmlns"', 'xmlns="http://example.org"'],
    ['gexf', 'an edge that ends nowhere', /target="[^"]*"/, 'target="nowhere"'],
    ['gexf', 'a place that is no number', /viz:position x="[^"]*"/, 'viz:position x="here"'],
    ['gexf', 'the namespace of an earlier version', 'xmlns="http://gexf.net/1.3"', 'xmlns="http://www.gexf.net/1.2draft"'],
    ['cx2', 'a number in place of text', /"name": "[^"]*"/, '"name": 7'],
    ['cx2', 'a count that is not so', /"elementCount": 1\b/, '"elementCount": 2'],
    ['cytoscape', 'an edge that ends nowhere', /"target": "[^"]*"/, '"target": "nowhere"'],
    ['cytoscape', 'an id that is a number', /"id": "[^"]*"/, '"id": 7'],
  ];
  test.each(breaks)('%s: %s is refused', (format, _, from, to) => {
    const text = written(derby, format, 'nodes');
    expect(text.replace(from, to)).not.toBe(text);
    expect(() => checks[format](text.replace(from, to))).toThrow();
  });
});

test.each(['http://gexf.net/1.3', 'http://www.gexf.net/1.3', 'http://www.gexf.net/1.2draft'])(
  'GEXF of the namespace %s is read, whichever its tool writes',
  (namespace) => {
    const nodes = '<nodes><node id="0" label="VAST"><viz:position x="1" y="2"/></node></nodes><edges/>';
    const text = `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="1.3"><graph>${nodes}</graph></gexf>`;
    const { records, left } = readWorkspaceFile(text, reference, 'example');
    expect(records.map(({ data }) => ('name' in data ? data.name : ''))).toEqual(['VAST']);
    expect(left.map(({ what }) => what)).toEqual(['places on another map']);
  },
);
