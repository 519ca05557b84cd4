import { counted } from '@weft/network';
import type { Waiting } from './store.ts';

function filesWords(files: readonly { name: string }[]): string {
  const isPicture = ({ name }: { name: string }) => /\.(jpe?g|png|webp)$/i.test(name);
  return counted(files.length, files.every(isPicture) ? 'photograph' : 'document');
}

/** What waits, counted: "1 photograph", "1 snag with 2 photographs and 3 documents". */
export function waitingWords(waiting: readonly Pick<Waiting, 'about' | 'files'>[]): string {
  const snags = waiting.filter(({ about }) => about.snag !== undefined);
  const files = waiting.filter(({ about }) => about.snag === undefined).flatMap((each) => [...each.files]);
  const ofSnags = snags.flatMap((each) => [...each.files]);
  const parts = [
    ...(snags.length === 0 ? [] : [`${counted(snags.length, 'snag')}${ofSnags.length === 0 ? '' : ` with ${filesWords(ofSnags)}`}`]),
    ...(files.length === 0 ? [] : [filesWords(files)]),
  ];
  return parts.join(' and ');
}

/** The same with its verb, in a sentence. */
export function waitSentence(waiting: readonly Pick<Waiting, 'about' | 'files'>[]): string {
  const words = waitingWords(waiting);
  return `${words} ${words.startsWith('1 ') && !words.includes(' and ') ? 'waits' : 'wait'} for a connection.`;
}
