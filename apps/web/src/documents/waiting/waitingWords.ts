import { counted } from '@weft/network';
import type { Waiting } from './store.ts';

function filesWords(files: readonly { name: string }[]): string {
  const isPicture = ({ name }: { name: string }) => /\.(jpe?g|png|webp)$/i.test(name);
  return counted(files.length, files.every(isPicture) ? 'photograph' : 'document');
}

type Waits = Pick<Waiting, 'about' | 'files'>;

/** Things of one noun, counted, with the files that go with them. */
function withFiles(noun: string, nouns: string, waiting: readonly Waits[]): string[] {
  if (waiting.length === 0) return [];
  const files = waiting.flatMap((each) => [...each.files]);
  return [`${counted(waiting.length, noun, nouns)}${files.length === 0 ? '' : ` with ${filesWords(files)}`}`];
}

/** What waits, counted: "1 photograph", "1 snag with 2 photographs and 3 documents". */
export function waitingWords(waiting: readonly Waits[]): string {
  const having = (part: 'snag' | 'event' | 'check') => waiting.filter(({ about }) => about[part] !== undefined);
  const alone = ({ about }: Waits) => about.snag === undefined && about.event === undefined && about.check === undefined;
  const files = waiting.filter(alone).flatMap((each) => [...each.files]);
  const parts = [
    ...withFiles('snag', 'snags', having('snag')),
    ...withFiles('log entry', 'log entries', having('event')),
    ...withFiles('check', 'checks', having('check')),
    ...(files.length === 0 ? [] : [filesWords(files)]),
  ];
  return parts.join(' and ');
}

/** What somebody typed of it, to be read and copied where it could not be added. */
export function typedIn({ about: { event, snag } }: Pick<Waiting, 'about'>): string[] {
  return [event?.text, snag?.title, snag?.detail].flatMap((words) => (words ? [words] : []));
}

/** The same with its verb, in a sentence. */
export function waitSentence(waiting: readonly Waits[]): string {
  const words = waitingWords(waiting);
  return `${words} ${words.startsWith('1 ') && !words.includes(' and ') ? 'waits' : 'wait'} for a connection.`;
}
