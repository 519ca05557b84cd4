import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileWorkspace } from '../files/entry.ts';
import { keyedRecords } from '../files/keyed.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { type Resolved, resolveRecords } from '../files/resolve.ts';
import { anyRecords } from '../testing/records.ts';
import { freshIds, places, reference, sampleText, workspaceId } from '../testing/samples.ts';
import { type GraphFormat, graphFormats, writeGraphFiles } from './formats.ts';
import { type Hubs, hubWays } from './graph.ts';

const workspace: FileWorkspace = {
  slug: 'example',
  name: 'Example “&” <Co>',
  gssCode: 'E06000021',
  reviewMonths: 6,
  notice: 'All made up.',
};

function textsOf(records: readonly Resolved[], format: GraphFormat, hubs: Hubs): string[] {
  return writeGraphFiles(workspace, records, { format, hubs }).map(({ text }) => text);
}

function readBack(texts: readonly string[]): Resolved[] {
  const file = readWorkspaceFile(
    texts.map((content, index) => ({ name: `${index}`, content })),
    reference,
    'example',
  );
  expect(file.needs).toEqual([]);
  expect(file.left).toEqual([]);
  expect(file.assumed).toEqual([]);
  return resolveRecords(file, freshIds(), workspaceId);
}

/** What the map shows, by kind and key; sources, neighbourhoods and people that nothing drawn needs stay behind. */
function drawn(records: readonly Resolved[]): unknown[] {
  return keyedRecords(records).filter(({ kind }) => ['organisation', 'relationship', 'position', 'post', 'appointment'].includes(kind));
}

function expectSameBack(records: readonly Resolved[], format: GraphFormat, hubs: Hubs): void {
  const texts = textsOf(records, format, hubs);
  const back = readBack(texts);
  expect(drawn(back)).toEqual(drawn(records));
  expect(textsOf(back, format, hubs)).toEqual(texts);
}

const ways = graphFormats.flatMap((format) => hubWays.map((hubs) => [format, hubs] as const));

test.each(ways)('any workspace that is written as %s, hubs %s, comes back the same, and is written the same again', (format, hubs) => {
  fc.assert(
    fc.property(anyRecords, (records) => expectSameBack(records, format, hubs)),
    { numRuns: 25 },
  );
});

test.each(ways)('the samples are the same when written as %s, hubs %s, and read back', (format, hubs) => {
  for (const place of places) {
    expectSameBack(resolveRecords(readWorkspaceFile(sampleText(place), reference), freshIds(), workspaceId), format, hubs);
  }
});

test.each(['graphml', 'cytoscape', 'cx2'] as const)('%s brings the workspace along', (format) => {
  expect(readWorkspaceFile(textsOf([], format, 'nodes').join(), reference).workspace).toEqual(workspace);
});

test('GEXF brings the name and the short name of the workspace along', () => {
  expect(readWorkspaceFile(textsOf([], 'gexf', 'nodes').join(), reference).workspace).toMatchObject({
    slug: workspace.slug,
    name: workspace.name,
  });
});
