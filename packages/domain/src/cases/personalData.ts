/** What stands where something personal was. */
const gaps = { name: '[name]', email: '[email]', phone: '[telephone]' } as const;

const email = /[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Ten digits or more that begin as British or foreign numbers do, however they are spaced. */
const phone = /(?<![\p{L}\p{N}])(?:\+|0)\(?\d(?:[\s().-]{0,2}\d){8,13}(?!\d)/gu;
/** "Mrs Fell", "Cllr J. Fell", "Dr Nia Fell". */
const titled = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Cllr|Councillor|Sir|Dame)\.?(?: \p{Lu}(?:[\p{L}'’-]+|\.?(?= )))+/gu;

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Free text without what would tell a reader who somebody is: names known here, names after a title, email addresses and telephone numbers.
 * A name that nobody put on record and that has no title before it stays, so whoever shares the text still reads it through.
 * @param names full names of people on record.
 */
export function withoutPersonalData(text: string, names: readonly string[]): string {
  const known = [...new Set(names.map((name) => name.trim().replace(/\s+/g, ' ')))].filter((name) => name.length > 2);
  const longestFirst = known.sort((one, other) => other.length - one.length).map((name) => literally(name).replace(/ /g, '\\s+'));
  const plain = text.replace(email, gaps.email).replace(phone, gaps.phone);
  const nameless =
    longestFirst.length === 0
      ? plain
      : plain.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), gaps.name);
  return nameless.replace(titled, gaps.name);
}
