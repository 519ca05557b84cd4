import type { Identifier } from './organisation.ts';

/** An identifier as identifiers are compared, however somebody typed it: in capitals, its scheme before it, without spaces. */
export function plainIdentifier({ scheme, value }: Identifier): string {
  const whole = value.toUpperCase().startsWith(`${scheme.toUpperCase()}-`) ? value : `${scheme}-${value}`;
  return whole.toUpperCase().replace(/\s+/g, '');
}
