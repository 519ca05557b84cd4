import { daysOf, measureWords, ownLevelSchema, ownLevelsSchema, serviceLevelSchema, stepWords } from '@weft/domain';

const named = serviceLevelSchema.pick({ measure: true, step: true });

/** Which service level stands under a key, in words: “Nothing is logged on it: escalated”. */
export function levelLabel(key: string): string {
  const [measure, step] = key.split('/');
  const read = named.safeParse({ measure, step });
  return read.success ? `${measureWords[read.data.measure]}: ${stepWords[read.data.step]}` : key;
}

/** A service level of a workspace’s own in words: “after 40 days, “Ring them.””. */
export function ownLevelWords(value: unknown): string {
  const read = ownLevelSchema.safeParse(value);
  if (!read.success) return 'as it came';
  return read.data.off ? 'never' : `after ${daysOf(read.data)}, “${read.data.advice}”`;
}

/** The service levels that a workspace has its own way of, in words. */
export function ownLevelsWords(value: unknown): string {
  const read = ownLevelsSchema.safeParse(value);
  const own = read.success ? Object.entries(read.data) : [];
  return own.map(([key, level]) => `${levelLabel(key)} ${ownLevelWords(level)}`).join('; ');
}
