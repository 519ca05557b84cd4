import type { Value } from './graph.ts';

/** A list as one text, its items parted by `|`; a `|` or `\` within an item has a `\` before it. Kumu parts lists so. */
function joined(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|');
}

/** The list that `joined` wrote, or any list parted by `|`. */
function parted(text: string): string[] {
  return (text.match(/(?:^|\|)(?:\\.|[^\\|])*\\?/gsu) ?? []).map((part) => part.replace(/^\|/, '').replace(/\\([\\|])/g, '$1'));
}

/** A value as one text. */
export function plain(value: Value): string {
  return typeof value === 'object' ? joined(value) : String(value);
}

/** A value as a list: a text that is parted, or a list as it is. */
export function listed(value: Value): readonly string[] {
  return typeof value === 'object' ? value : parted(String(value));
}

/** A JSON value as an attribute; undefined when it is nothing, or holds more than text, numbers and lists of them. */
export function valueFrom(value: unknown): Value | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (!Array.isArray(value)) return undefined;
  const items = value.filter((item): item is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof item));
  return items.length === 0 ? undefined : items.map(String);
}

/** A number in an attribute, or null when it is not one that can be drawn. */
export function numberFrom(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
