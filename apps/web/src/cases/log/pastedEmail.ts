import { parseTypedDate } from '@weft/domain';
import { isIsoDate } from '../../ui/index.ts';

/** What the head of a pasted email says. What it does not say is empty. */
export interface PastedEmail {
  subject: string;
  from: string;
  /** `YYYY-MM-DD`, or empty. */
  on: string;
  /** The rest, below the head. */
  text: string;
}

const headLine = /^[>\s]*(from|to|cc|bcc|subject|date|sent|reply-to|importance|attachments)\s*:\s*(.*)$/i;
const opening = /^[>\s]*(-{2,}.*-{2,}|begin forwarded message:)?\s*$/i;

const dayForms = [
  /\d{4}-\d{2}-\d{2}/,
  /\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}/i,
  /[a-z]{3,9} \d{1,2},? \d{4}/i,
  /\d{1,2}[/.]\d{1,2}[/.]\d{4}/,
];

/** The day in a date line, however the program that sent it writes one. */
function dayIn(line: string, today: string): string {
  for (const form of dayForms) {
    const found = form.exec(line)?.[0];
    const day = found === undefined ? null : parseTypedDate(found, { today, prefer: 'past' });
    if (day !== null && isIsoDate(day)) return day;
  }
  return '';
}

/**
 * Reads the head of an email as mail programs copy it: "From:", "Subject:", "Date:" or "Sent:", one to a line.
 * @returns null when the text does not begin with such a head, so that what somebody merely types is left alone.
 */
export function readPastedEmail(text: string, today: string): PastedEmail | null {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  let at = lines.findIndex((line) => !opening.test(line));
  if (at < 0) return null;
  const head = new Map<string, string>();
  for (let name = ''; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const match = headLine.exec(line);
    if (match) {
      name = (match[1] ?? '').toLowerCase();
      head.set(name, match[2]?.trim() ?? '');
    } else if (name !== '' && /^[ \t]+\S/.test(line)) {
      // A long line of the head goes on in the next, set in.
      head.set(name, `${head.get(name)} ${line.trim()}`);
    } else break;
  }
  const dated = head.get('date') ?? head.get('sent');
  if ([head.get('from'), head.get('subject'), dated].filter(Boolean).length < 2) return null;
  return {
    subject: head.get('subject') ?? '',
    from: head.get('from') ?? '',
    on: dayIn(dated ?? '', today),
    text: lines.slice(at).join('\n').trim(),
  };
}
