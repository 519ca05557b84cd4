import { headOf, type Weft } from '@weft/db';
import type { Id } from '@weft/domain';
import { envelopedBytes } from '../envelope.ts';

/** An answer ready to send: the bytes of all of it, and a tag that changes whenever they would. */
export interface KeptAnswer {
  etag: string;
  body: Buffer;
}

/** Keeps the newest of what is asked most, for as long as nothing changes in its workspace. */
export interface KeptAnswers {
  /**
   * @param about what sets the answer apart from others of the workspace, in letters that may stand in a tag: who may see how much, the day.
   * @param build makes the answer as JSON.
   */
  get(workspaceId: Id, about: string, build: () => Promise<Buffer>): Promise<KeptAnswer>;
}

/** How many answers are kept at once: those asked for last. */
const mostKept = 64;

/**
 * Asks the database for the number of the last change each time and builds anew only when it has moved, so an answer is right whichever
 * process wrote. Several askers of the same new number wait for one building.
 */
export function createKeptAnswers(weft: Weft): KeptAnswers {
  const kept = new Map<string, { number: number; answer: Promise<KeptAnswer> }>();

  return {
    async get(workspaceId, about, build) {
      const key = `${workspaceId}.${about}`;
      const number = await headOf(weft.kysely, workspaceId);
      const held = kept.get(key);
      const isCurrent = held?.number === number;
      const answer = isCurrent ? held.answer : build().then((json) => ({ body: envelopedBytes(json), etag: `"${key}.${number}"` }));
      kept.delete(key);
      kept.set(key, { number, answer });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      if (!isCurrent) answer.catch(() => kept.delete(key));
      return answer;
    },
  };
}
