import { InvalidError } from '@weft/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileWorkspace } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { type IdOf, type Resolved, resolveRecords } from '../files/resolve.ts';
import { anyRecords } from '../testing/records.ts';
import { freshIds, places, reference, sampleText, workspaceId } from '../testing/samples.ts';
import { writeWorkspaceFile } from './export.ts';

const workspace: FileWorkspace = { slug: 'example', name: 'Example', gssCode: null, reviewMonths: 6, notice: 'All of it is made up.' };

/** What a record goes by in an export. */
function keyOf({ record }: Resolved): string {
  return ('originKey' in record ? record.originKey : null) ?? record.id;
}

/** Finds each record again by the key it was given. */
function sameIds(records: readonly Resolved[]): IdOf {
  const ids = new Map(records.map((each) => [`${each.kind} ${keyOf(each)}`, each.record.id]));
  return (kind, key) => ids.get(`${kind} ${key}`) ?? 'nowhere';
}

/** Records as they come back: new to the log, and knowing the key they went by. Order says nothing. */
function asReadBack(records: readonly Resolved[]): string[] {
  return records
    .map((each) => {
      const origin = each.kind === 'position' ? {} : { originKey: keyOf(each) };
      return JSON.stringify([each.kind, Object.entries({ ...each.record, ...origin, version: 0 }).sort()]);
    })
    .sort();
}

function expectSameBack(records: readonly Resolved[]): void {
  const file = readWorkspaceFile(writeWorkspaceFile(workspace, records), reference);
  expect(file.workspace).toEqual(workspace);
  expect(asReadBack(resolveRecords(file, sameIds(records), workspaceId))).toEqual(asReadBack(records));
}

test('any workspace that is written and read back is the same', () => {
  fc.assert(fc.property(anyRecords, expectSameBack), { numRuns: 60 });
});

test('its own service levels are taken along, and those that stand as they came are not spoken of', () => {
  const serviceLevels = { 'silent/flag': { after: 14, unit: 'days' as const, advice: 'Ring them.', off: false } };
  const back = (said: FileWorkspace) => readWorkspaceFile(writeWorkspaceFile(said, []), reference).workspace;
  expect(back({ ...workspace, serviceLevels })).toEqual({ ...workspace, serviceLevels });
  expect(back({ ...workspace, serviceLevels: {} })).toEqual(workspace);
});

test.each([...places, 'cat-cases'])('the sample %s is the same when written and read back', (name) => {
  expectSameBack(resolveRecords(readWorkspaceFile(sampleText(name), reference), freshIds(), workspaceId));
});

test('a record without a key of its own goes by its id, even when another came with that id as its key', () => {
  const [first, second] = resolveRecords(readWorkspaceFile(sampleText('hackney'), reference), freshIds(), workspaceId);
  if (first?.kind !== 'source' || second?.kind !== 'source') throw new Error('The sample should start with two sources.');
  const records: Resolved[] = [
    { kind: 'source', record: { ...second.record, originKey: first.record.id } },
    { kind: 'source', record: { ...first.record, originKey: null } },
  ];
  const keys = readWorkspaceFile(writeWorkspaceFile(workspace, records), reference).records.map(({ key }) => key);
  expect(new Set(keys)).toEqual(new Set([second.record.id, first.record.id]));
});

test('an export holds no ids of its workspace and no versions', () => {
  const records = resolveRecords(readWorkspaceFile(sampleText('derby'), reference), freshIds(), workspaceId);
  const text = writeWorkspaceFile(workspace, records);
  expect(text).not.toContain(workspaceId);
  expect(text).not.toContain('"version"');
});

test('the same records give the same bytes', () => {
  const records = resolveRecords(readWorkspaceFile(sampleText('derby'), reference), freshIds(), workspaceId);
  expect(writeWorkspaceFile(workspace, [...records].reverse())).toBe(writeWorkspaceFile(workspace, records));
});

test('records that point to something left behind are not written', () => {
  const records = resolveRecords(readWorkspaceFile(sampleText('derby'), reference), freshIds(), workspaceId);
  const withoutSources = records.filter(({ kind }) => kind !== 'source');
  expect(() => writeWorkspaceFile(workspace, withoutSources)).toThrow(InvalidError);
});
