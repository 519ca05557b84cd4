import { defaultStringifySearch, useRouter } from '@tanstack/react-router';
import type { Filter } from '@weft/network';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { TakeListAway } from '../../imports/TakeListAway.tsx';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { Count, Link, Page, Row, Tabs } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { OrganisationList } from './OrganisationList.tsx';
import { PeopleList } from './PeopleList.tsx';
import { RelationshipList } from './RelationshipList.tsx';
import { SavedLists } from './SavedLists.tsx';
import { filterOf, type RegisterSearch } from './search.ts';

/** The register: relationships, organisations, people and posts, each a list with one box to narrow it. */
export function RegisterPage({ search }: { search: RegisterSearch }) {
  const router = useRouter();
  const to = useAddresses();
  const { can } = useWorkspace();
  const { relationships, organisations, posts } = useSnapshot();
  const list = search.list ?? 'relationships';
  // Everywhere else `n` adds a relationship.
  useShortcut('n', 'Add an organisation', () => router.history.push(to.addOrganisation), {
    isDisabled: list !== 'organisations' || !can('organisation.write'),
  });
  const q = search.q ?? '';
  const addressOf = (next: RegisterSearch) => `${to.register()}${defaultStringifySearch(next)}`;
  const show = (next: RegisterSearch) => router.history.push(addressOf(next));
  // Typing replaces the address, so that Back leaves the page rather than a letter.
  const { list: _list, q: _q, show: shows, keeps } = search;
  const narrow = {
    q,
    onSearch: (words: string) => router.history.replace(addressOf({ ...search, q: words || undefined })),
    filter: filterOf(search),
    onFilter: (filter: Filter) => router.history.replace(addressOf({ list: search.list, q: search.q, show: shows, ...filter })),
  };
  return (
    <Page
      title="Register"
      actions={
        <Row gap={3}>
          <SavedLists search={search} />
          {can('workspace.import') && <Link href={to.bringIn}>Bring in a list</Link>}
          {can('workspace.export') && <TakeListAway />}
        </Row>
      }
    >
      <Tabs
        label="What to list"
        value={list}
        onChange={(chosen) => show({ list: chosen === 'relationships' ? undefined : chosen })}
        tabs={[
          {
            id: 'relationships',
            label: 'Relationships',
            mark: <Count value={relationships.length} label="in all" />,
            content: <RelationshipList {...narrow} />,
          },
          {
            id: 'organisations',
            label: 'Organisations',
            mark: <Count value={organisations.length} label="in all" />,
            content: <OrganisationList {...narrow} />,
          },
          {
            id: 'people',
            label: 'People and posts',
            mark: <Count value={posts.length} label="posts" />,
            content: (
              <PeopleList
                {...narrow}
                shows={shows ?? 'posts'}
                keeps={keeps ?? false}
                onShow={(shows) => show({ list: 'people', show: shows === 'people' ? 'people' : undefined })}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}
