import type { SavedView } from '@weft/domain';
import { SavedMenu } from '../../savedViews/SavedMenu.tsx';
import { type BoardSearch, boardSearchSchema, parseBoardSearch } from './boardSearch.ts';

/** An address with nothing in it, to be laid over another. */
const cleared: BoardSearch = Object.fromEntries(Object.keys(boardSearchSchema.shape).map((field) => [field, undefined]));

/** Ways of looking at the board that somebody saved, for everybody, and the way to save another. */
export function SavedFilters({ search, go }: { search: BoardSearch; go: (changes: BoardSearch) => void }) {
  const open = (view: SavedView) => go({ ...cleared, ...parseBoardSearch(view.search) });
  return (
    <SavedMenu
      page="board"
      keeps="The filters, the columns and the lanes are kept. Everybody here can open them; the cases are those of the day."
      first="Set the board as you want it seen"
      search={search}
      onOpen={open}
    />
  );
}
