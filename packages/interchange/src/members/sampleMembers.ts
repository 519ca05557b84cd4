import { InvalidError, memberSchema, roleSchema, slugSchema } from '@weft/domain';
import { z } from 'zod';
import { entry } from '../files/entry.ts';
import type { FileContent } from '../files/format.ts';
import { parseAs } from '../files/parse.ts';
import { keySchema } from '../workspaces/sampleSchema.ts';

const sampleMembersSchema = z.strictObject({
  schema: z.literal('sample-members/1'),
  fictional: z.boolean(),
  note: z.string(),
  workspaces: z.array(
    z.strictObject({
      workspace: slugSchema,
      members: z.array(
        z.strictObject({ id: keySchema, name: z.string(), role: roleSchema, side: memberSchema.shape.side, post: keySchema.optional() }),
      ),
    }),
  ),
});

/**
 * The members that a `sample-members/1` file has for one workspace. Their posts are in that workspace, not in the file.
 * @param into the short name of the workspace they are to join.
 * @throws InvalidError when no workspace is named, or the file has nobody for it.
 */
export function fromSampleMembers(value: unknown, into: string | null): FileContent {
  const { schema, workspaces } = parseAs(sampleMembersSchema, value);
  if (into === null) throw new InvalidError('This file has members for several workspaces. Say which workspace to bring it into.');
  const found = workspaces.find(({ workspace }) => workspace === into);
  if (found === undefined) throw new InvalidError(`This file has no members for the workspace “${into}”.`);
  const records = found.members.map(({ id, name, role, side, post }) => entry('member', id, { name, role, side, postId: post ?? null }));
  return { schema, workspace: null, notice: null, records, left: [] };
}
