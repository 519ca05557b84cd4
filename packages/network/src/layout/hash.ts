/** A whole number from 0 to 2³²−1 for a text: FNV-1a, its bits then mixed so that texts that differ little land far apart. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A number from 0 up to but not 1 for a text. */
export function fraction(text: string): number {
  return hash(text) / 2 ** 32;
}
