import { sampleJson } from './samples.ts';

/**
 * The text of a sample with one value changed.
 * @param path as in `relationships.0.types`.
 * @param change makes the new value of the old; undefined takes the field away.
 */
export function spoilt(name: string, path: string, change: (value: unknown) => unknown): string {
  return JSON.stringify(changed(sampleJson(name), path.split('.'), change));
}

function changed(value: unknown, [step, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === Number(step) ? changed(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) throw new Error(`There is no “${step}” to change.`);
  const inner = Object.entries(value).find(([name]) => name === step)?.[1];
  return { ...value, [step]: changed(inner, rest, change) };
}

/** A list with its first item at its end once more. */
export function withFirstTwice(value: unknown): unknown {
  return Array.isArray(value) ? [...value, value[0]] : value;
}
