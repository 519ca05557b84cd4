import { expect, test } from 'vitest';
import { readWorkspaceFile } from '../files/read.ts';
import { reference } from '../testing/samples.ts';

function graphml(inner: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">${inner}</graph></graphml>`;
}

const bomb = '<!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
const outside = '<!DOCTYPE graphml [<!ENTITY a SYSTEM "file:///etc/hostname">]>';

test.each([
  ['entities that grow', graphml('<node id="&b;"/>', bomb), 'document type (DTD)'],
  ['an entity of another file', graphml('<node id="&a;"/>', outside), 'document type (DTD)'],
  ['broken XML', graphml('<node id="a">'), 'This file is not whole: it should be XML'],
  ['XML of another kind', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'XML of the kind “svg”'],
  ['a node that is there twice', graphml('<node id="a"/><node id="a"/>'), 'The node “a” is there twice.'],
  [
    'an edge to nothing',
    graphml('<node id="a"/><edge id="e" source="a" target="b"/>'),
    'The edge “e” goes to “b”, which is not in this file.',
  ],
  ['one table of Kumu, its elements', 'Label,Type\nVAST,charity\n', 'only half of it'],
  ['one table of Kumu, its connections', 'From,To\nVAST,Council\n', 'only half of it'],
])('%s is refused in a sentence', (_, text, sentence) => {
  expect(() => readWorkspaceFile(text, reference, 'example')).toThrow(sentence);
});

test('a place that is no number is no place', () => {
  const position = (x: string) => `<node id="a" label="A"><viz:position x="${x}" y="1" z="0"/></node>`;
  const gexf = (x: string) =>
    `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph><nodes>${position(x)}</nodes></graph></gexf>`;
  for (const x of ['NaN', 'Infinity', 'here']) {
    const file = readWorkspaceFile(gexf(x), reference, 'example');
    expect(file.records.map(({ kind }) => kind)).toEqual(['organisation']);
    expect(file.left).toEqual([]);
  }
});

test('what another tool does not say of an organisation is not made up, and is said to be assumed', () => {
  const file = readWorkspaceFile(
    graphml('<node id="VAST"/><node id="Council"/><edge source="VAST" target="Council"/>'),
    reference,
    'example',
  );
  expect(file.records.filter(({ kind }) => kind === 'organisation').map(({ data }) => data)).toMatchObject([
    { name: 'VAST', kind: 'unknown', side: 'other' },
    { name: 'Council', kind: 'unknown', side: 'other' },
  ]);
  expect(file.assumed.map(({ what, count }) => [what, count])).toEqual([
    ['organisations of no known kind', 2],
    ['ongoing relationships', 1],
  ]);
});
