import { test } from './weft.ts';

/**
 * Starts timing a walk of the journey. What is returned ends it and keeps the time with the journey's results, where `npm run bench walks`
 * reads it: a journey never fails for its machine being busy.
 * @param walk what is done, in a few words.
 * @param wanted in how many seconds a person is to have done it, reading and thinking too.
 */
export function startWatch(walk: string, wanted: number): () => void {
  const began = Date.now();
  return () => {
    const seconds = (Date.now() - began) / 1000;
    test.info().annotations.push({ type: 'walk', description: JSON.stringify({ walk, seconds, wanted }) });
  };
}
