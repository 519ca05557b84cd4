import { z } from 'zod';
import { lineOf } from './text.ts';

/** A word or two that people sort records by, such as “warm spaces”. */
export const tagSchema = lineOf(60, 'The tag').refine((tag) => !/[;|]/.test(tag), 'Leave out semicolons and bars.');

function distinct(tags: readonly string[]): boolean {
  return new Set(tags.map((tag) => tag.toLocaleLowerCase('en-GB'))).size === tags.length;
}

/** The tags of a record, each once however it is written. Records written before there were tags have none. */
export const tagsSchema = z.array(tagSchema).max(30, 'At most 30 tags.').refine(distinct, 'Each tag once.').default([]);

/** Tags with others put to them, each once: one that is there already stays as it is written. */
export function withTags(tags: readonly string[], more: readonly string[]): string[] {
  const result = [...tags];
  for (const tag of more) if (!hasTag(result, tag)) result.push(tag);
  return result;
}

/** Tags without others, however those are written. */
function withoutTags(tags: readonly string[], fewer: readonly string[]): string[] {
  return tags.filter((tag) => !hasTag(fewer, tag));
}

/** Tags once some are taken off and others put to them; one that is named in both stays. */
export function retagged(
  tags: readonly string[],
  { addTags, removeTags }: { addTags: readonly string[]; removeTags: readonly string[] },
): string[] {
  return withTags(withoutTags(tags, withoutTags(removeTags, addTags)), addTags);
}

function hasTag(tags: readonly string[], tag: string): boolean {
  return tags.some((each) => each.toLocaleLowerCase('en-GB') === tag.toLocaleLowerCase('en-GB'));
}
