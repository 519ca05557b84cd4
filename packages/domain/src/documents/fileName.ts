import { endingOf, endingsOf, type MediaType } from './mediaType.ts';

const mostCharacters = 150;

/** Controls, and marks that turn the direction of writing or cannot be seen: they make a name look like another. Joiners stay, which some scripts need. */
const unseen = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff]/gu;
/** What some system has a meaning for in a name. */
const meaningful = /[<>:"|?*/\\]/g;

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(meaningful, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

/** The words of a name, without the folders before it or the ending after it. Empty when nothing is left. */
export function stemOf(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
  const tidied = tidy(last);
  const ending = endingOf(tidied);
  const stem = tidy(ending === '' ? tidied : tidied.slice(0, -ending.length - 1));
  return tidy([...stem].slice(0, mostCharacters).join(''));
}

/**
 * A file's name that is safe to show and to save under anywhere: its last part, without what cannot be seen or has a meaning to a system,
 * with the ending of what the file really is.
 * @param name as the file came, with anything in it.
 */
export function safeFileName(name: string, mediaType: MediaType): string {
  const endings = endingsOf(mediaType);
  const ending = endingOf(tidy(name));
  return `${stemOf(name) || 'document'}.${endings.includes(ending) ? ending : endings[0]}`;
}
