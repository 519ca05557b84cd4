import { defaultStringifySearch, useRouter } from '@tanstack/react-router';
import type { SavedView } from '@weft/domain';
import { SavedMenu } from '../../savedViews/SavedMenu.tsx';
import { useAddresses } from '../addresses.ts';
import { type RegisterSearch, registerSearch } from './search.ts';

/** Lists that somebody saved, for everybody, and the way to save what is listed now. */
export function SavedLists({ search }: { search: RegisterSearch }) {
  const router = useRouter();
  const to = useAddresses();
  const open = (view: SavedView) => router.history.push(`${to.register()}${defaultStringifySearch(registerSearch.parse(view.search))}`);
  return (
    <SavedMenu
      page="register"
      keeps="Which list it is, its words and its filters are kept. Everybody here can open it; what is listed is what answers to them on the day."
      first="Narrow a list down as you want it"
      search={search}
      onOpen={open}
    />
  );
}
