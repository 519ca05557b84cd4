import { appRouter, createCaller, createContext, createServices, type Services } from '@weft/api';
import { commit, openDatabase } from '@weft/db';
import { type Member, type Role, roleSchema } from '@weft/domain';
import { type Millbrook, millbrook, referenceData } from '@weft/testing';
import { describe, expect, test } from 'vitest';
import { procedures } from './procedures.ts';

const sides = ['council', 'partner'] as const;
const roles: readonly Role[] = roleSchema.options;

/** Millbrook in a database of its own, in memory: every call starts from the same place. */
async function freshMillbrook(): Promise<{ services: Services; place: Millbrook }> {
  const weft = await openDatabase(':memory:');
  const place = millbrook();
  await commit(weft, place.changeSet);
  return { services: createServices(weft, referenceData(), () => new Date('2026-11-24T09:30:00Z')), place };
}

/** Calls a procedure by its path. @returns `allowed`, or the code of the refusal. */
async function outcome(path: string, member: (place: Millbrook) => Member | null, reviewToken: string | null = null): Promise<string> {
  const { services, place } = await freshMillbrook();
  try {
    const call = procedures[path];
    if (!call) throw new Error(`${path} is not in the matrix.`);
    const actor = member(place);
    const caller = createCaller(await createContext(services, actor?.id ?? null, { reviewToken }));
    const answer = await call.call(caller, place);
    // A subscription is refused when it is first listened to.
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
      const events = (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      await events.next();
      await events.return?.(undefined);
    }
    return 'allowed';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    return error.code;
  } finally {
    await services.weft.close();
  }
}

test('every procedure of the API stands in the matrix, and nothing else does', () => {
  expect(Object.keys(procedures).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

describe.each(Object.entries(procedures))('%s', (path, { roles: allowed, sides: allowedSides = sides }) => {
  for (const side of sides) {
    for (const role of roles) {
      const may = allowed === 'open' || (allowed.includes(role) && allowedSides.includes(side));
      const expected = allowed === 'link' ? 'NOT_FOUND' : may ? 'allowed' : 'FORBIDDEN';
      test(`${role} of the ${side} side: ${expected}`, async () => {
        expect(await outcome(path, (place) => place.members[side][role])).toBe(expected);
      });
    }
  }

  const refusal = allowed === 'link' ? 'NOT_FOUND' : 'UNAUTHORIZED';
  test(`somebody who has not said who they are: ${allowed === 'open' ? 'allowed' : refusal}`, async () => {
    expect(await outcome(path, () => null)).toBe(allowed === 'open' ? 'allowed' : refusal);
  });

  const byLink = typeof allowed === 'string' ? 'allowed' : 'UNAUTHORIZED';
  test(`the tenant of a review, by its link: ${byLink}`, async () => {
    expect(await outcome(path, () => null, 'millbrook-review')).toBe(byLink);
  });
});
