import { InvalidError } from '../errors/errors.ts';
import { savedNouns } from './nouns.ts';
import { pageOf } from './pageOf.ts';
import type { SavedView } from './savedView.ts';

/** Names that a reader takes for the same one: capitals and the width of a space tell nobody anything. */
function read(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
}

/**
 * Refuses a second one of a page under a name that is in use there: in a menu the two could not be told apart. Other pages have menus of their own.
 * @param saved every saved view of the workspace; the one in question may be among them.
 * @throws InvalidError, beside the name.
 */
export function refuseNamesake(view: SavedView, saved: readonly SavedView[]): void {
  const page = pageOf(view);
  const other = saved.find((each) => each.id !== view.id && pageOf(each) === page && read(each.name) === read(view.name));
  if (other === undefined) return;
  const message = `There is a ${savedNouns[page].one} called “${other.name}” already. Choose another name.`;
  throw new InvalidError(message, [{ path: 'name', message }]);
}
