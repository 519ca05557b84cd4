import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editedOrganisation, organisationEditSchema } from '../organisations/edit.ts';
import { anOrganisation, idOf, relationshipInput } from '../testing/records.ts';
import { editedRelationship, relationshipEditSchema } from './edit.ts';
import { relationshipSchema } from './relationship.ts';

const relationship = relationshipSchema.parse({ ...relationshipInput, tags: ['food'] });
const at = { side: 'council' as const, organisationId: idOf(500) };
const set = (edit: object) => editedRelationship(relationship, relationshipEditSchema.parse(edit), at);

test('what is not said stays as it is, and what is so already is the very same record', () => {
  expect(set({})).toBe(relationship);
  expect(set({ level: 'place', status: 'active', addTags: ['Food'], removeTags: ['youth'] })).toBe(relationship);
  expect(set({ level: null })).toEqual({ ...relationship, level: null });
});

test('the day on which they were last said to be still true is set, and what is disputed stays so', () => {
  const disputed = { ...relationship, dispute: 'Who pays' };
  const edit = relationshipEditSchema.parse({ confirmedOn: '2026-03-31' });
  expect(editedRelationship(disputed, edit, null)).toEqual({ ...disputed, confirmedOn: '2026-03-31' });
  expect(editedRelationship({ ...disputed, confirmedOn: '2026-03-31' }, edit, null).confirmedOn).toBe('2026-03-31');
});

test('tags and neighbourhoods are added and tags taken off, each once', () => {
  const after = set({ addTags: ['warm spaces', 'FOOD'], addAreaIds: [idOf(7), idOf(7)] });
  expect(after).toMatchObject({ tags: ['food', 'warm spaces'], areaIds: [idOf(7)] });
  expect(set({ removeTags: ['Food'] }).tags).toEqual([]);
});

test('somebody who keeps them going is added from the day, unless they are there already', () => {
  const addHolder = { postId: idOf(9), role: 'deputy', from: '2026-04-01' };
  const after = set({ addHolder });
  expect(after.holders).toMatchObject([{ ...at, postId: idOf(9), role: 'deputy', from: '2026-04-01', to: null }]);
  expect(editedRelationship(after, relationshipEditSchema.parse({ addHolder }), at)).toBe(after);
});

test('an edit made twice is an edit made once', () => {
  const tags = fc.subarray(['food', 'youth', 'warm spaces']);
  fc.assert(
    fc.property(tags, tags, tags, fc.option(fc.constantFrom('charity', 'forum'), { nil: undefined }), (had, addTags, removeTags, kind) => {
      const edit = organisationEditSchema.parse({ addTags, removeTags, kind });
      const once = editedOrganisation(anOrganisation({ tags: had }), edit);
      expect(editedOrganisation(once, edit)).toEqual(once);
      expect(once.tags).toEqual(expect.arrayContaining(addTags));
      expect(once.tags.filter((tag) => removeTags.includes(tag) && !addTags.includes(tag))).toEqual([]);
    }),
  );
});
