import { createHash, randomBytes } from 'node:crypto';

/** A new secret for the link to a review: 256 bits at random, which nobody can guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It is long and random, so one round of SHA-256 is enough: there is no dictionary to try. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
