// Bundled by itself, as a worker would be: one file without imports, which can then stand inside another.
import scriptUrl from './viewer.ts?worker&url';

/** The script of a page that is taken away, as text. */
export async function viewerScript(): Promise<string> {
  const answer = await fetch(scriptUrl);
  if (!answer.ok) throw new Error('The page could not be put together: its script could not be fetched.');
  return answer.text();
}
