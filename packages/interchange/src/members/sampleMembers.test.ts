import { roleSchema } from '@weft/domain';
import { expect, test } from 'vitest';
import { entriesOf } from '../files/entry.ts';
import { readWorkspaceFile } from '../files/read.ts';
import { places, reference, sampleText } from '../testing/samples.ts';

const read = (into: string | null) => readWorkspaceFile(sampleText('members'), reference, into);

test.each(places)('%s has a member of every role on both sides', (place) => {
  const members = entriesOf(read(place).records, 'member').map(({ data }) => `${data.side} ${data.role}`);
  const wanted = ['council', 'partner'].flatMap((side) => roleSchema.options.map((role) => `${side} ${role}`));
  expect(members.sort()).toEqual(wanted.sort());
});

test('some members of Stoke-on-Trent hold posts that the sample cases bring', () => {
  const file = read('stoke-on-trent');
  const posts = new Set(entriesOf(readWorkspaceFile(sampleText('cat-cases'), reference).records, 'post').map(({ key }) => key));
  expect(file.needs.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
    'post p-assets',
    'post p-broker',
    'post p-dev',
    'post p-head',
    'post p-surveyor',
  ]);
  expect(file.needs.filter(({ key }) => !posts.has(key))).toEqual([]);
  const caseworker = entriesOf(file.records, 'member').find(({ data }) => data.role === 'caseworker' && data.side === 'partner');
  expect(caseworker?.data.postId).toBe('p-broker');
});

test('members are asked for by workspace', () => {
  expect(() => read(null)).toThrow('Say which workspace to bring it into.');
  expect(() => read('atlantis')).toThrow('This file has no members for the workspace “atlantis”.');
});
