import { describe } from 'vitest';

/** The database engines that every suite of `db` and `api` runs on. */
export const engines = ['sqlite', 'postgres'] as const;

export type Engine = (typeof engines)[number];

/**
 * Describes the same behaviour once for each engine, so that a query which holds on one of them only shows as a failure.
 * `suite` is called while tests are collected: open databases in its `beforeAll` or `beforeEach`.
 */
export function forEachEngine(name: string, suite: (engine: Engine) => void): void {
  for (const engine of engines) {
    describe(`${name} (${engine})`, () => suite(engine));
  }
}
