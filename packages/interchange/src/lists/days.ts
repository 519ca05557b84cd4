import { type Day, isDay, parseTypedDate } from '@weft/domain';

/** A day as people write it in lists: whole, or a month or a year alone, which begin with their first day and end with their last. */
export function dayIn(text: string, today: Day, isEnd: boolean): Day | null {
  if (isDay(text)) return text;
  const year = /^(?:19|20)\d{2}$/.test(text) ? text : null;
  if (year !== null) return isEnd ? `${year}-12-31` : `${year}-01-01`;
  const month = /^([a-z]{3,9})[\s-]+((?:19|20)\d{2})$/i.exec(text);
  if (month === null) return parseTypedDate(text.replace(/\s+\d{1,2}:\d{2}.*$/, ''), { today });
  for (const day of isEnd ? [31, 30, 29, 28] : [1]) {
    const found = parseTypedDate(`${day} ${month[1]} ${month[2]}`, { today });
    if (found !== null) return found;
  }
  return null;
}

/** What is said of a day that cannot be read. */
export function unreadDay(text: string): string {
  return `“${text}” cannot be read as a date. Type it as 27 March 2026.`;
}
