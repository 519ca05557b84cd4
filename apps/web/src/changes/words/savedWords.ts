import { type Day, momentWords, type SavedFirst } from '@weft/domain';

/** Who saved first and when, as the beginning and the end of a sentence: “Otto Officer” … “, today at 14:05”. */
export function savedWords(saved: SavedFirst | null, today: Day): { who: string; when: string } {
  if (saved === null) return { who: 'Somebody else', when: '' };
  const where = saved.byYou ? ', perhaps in another window' : '';
  return { who: saved.byYou ? 'You' : (saved.by ?? 'Somebody else'), when: `${where}, ${momentWords(saved.at, today)}` };
}
