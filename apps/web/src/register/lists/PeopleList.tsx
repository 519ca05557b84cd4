import { counted, withinTree } from '@weft/network';
import { useMemo, useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Badge, Button, EmptyState, Link, matchScore, Row, Stack, Text, ToggleButtonGroup } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { NewPostDialog } from '../people/NewPostDialog.tsx';
import { namesNow, type PersonFacts, type PostFacts, peopleOf, postFacts } from '../people/posts.ts';
import { tierLabels } from '../people/tiers.ts';
import { FilteredList } from './FilteredList.tsx';
import { FilterTags } from './ListFilters.tsx';
import type { ListProps } from './listProps.ts';

export interface PeopleListProps extends ListProps {
  shows: 'posts' | 'people';
  onShow: (shows: 'posts' | 'people') => void;
  /** Only posts that keep something going. */
  keeps: boolean;
}

type Words = Pick<ListProps, 'q' | 'onSearch'>;

/** Posts with whoever is in them, or people with what they hold. */
export function PeopleList({ q, onSearch, filter, onFilter, shows, onShow, keeps }: PeopleListProps) {
  const snapshot = useSnapshot();
  const { today, can } = useWorkspace();
  const { branch } = filter;
  const all = useMemo(() => postFacts(snapshot, today), [snapshot, today]);
  const posts = useMemo(() => {
    const within = branch === undefined ? null : withinTree(snapshot, branch);
    return all.filter((facts) => (within?.has(facts.post.organisationId) ?? true) && (!keeps || facts.keeps.length > 0));
  }, [all, snapshot, branch, keeps]);
  const people = useMemo(() => peopleOf(posts), [posts]);
  return (
    <Stack gap={3}>
      {can('names.read') && (
        <Row>
          <ToggleButtonGroup
            label="Posts or people"
            options={[
              { id: 'posts', label: 'Posts' },
              { id: 'people', label: 'People' },
            ]}
            value={shows}
            onChange={onShow}
          />
        </Row>
      )}
      <FilterTags filter={branch === undefined ? {} : { branch }} onFilter={onFilter} />
      {shows === 'posts' || !can('names.read') ? (
        <PostRows
          posts={posts}
          total={all.length}
          q={q}
          onSearch={onSearch}
          isNarrowed={posts.length < all.length}
          onClear={() => onFilter({})}
        />
      ) : (
        <PersonRows people={people} q={q} onSearch={onSearch} />
      )}
    </Stack>
  );
}

interface PostRowsProps extends Words {
  posts: readonly PostFacts[];
  total: number;
  isNarrowed: boolean;
  onClear: () => void;
}

function PostRows({ posts, total, q, onSearch, isNarrowed, onClear }: PostRowsProps) {
  const to = useAddresses();
  const { can } = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const items = useMemo(
    () =>
      posts
        .filter((facts) => matchScore([facts.post.title, facts.organisation, namesNow(facts)].join(' '), q) > 0)
        .map((facts) => ({ ...facts, id: facts.post.id })),
    [posts, q],
  );
  const add = can('person.write') && <Button onPress={() => setAdding(true)}>Add a post</Button>;
  return (
    <>
      <FilteredList
        noun="posts"
        one="post"
        items={items}
        total={total}
        isNarrowed={isNarrowed}
        onClear={onClear}
        q={q}
        onSearch={onSearch}
        href={({ id }) => to.post(id)}
        textValue={({ post }) => post.title}
        actions={add}
        empty={
          <EmptyState title="Posts go here" icon="people" action={add || undefined}>
            A post is a role at an organisation. It outlives whoever is in it, so relationships are held by posts.
          </EmptyState>
        }
        renderItem={(facts) => (
          <Row justify="between" align="start" gap={3}>
            <Stack gap={0}>
              <Link variant="quiet" href={to.post(facts.id)}>
                {facts.post.title}
              </Link>
              <Text size="s" tone="muted">
                {[facts.organisation, facts.post.tier && tierLabels[facts.post.tier]].filter((part) => part).join(' · ')}
              </Text>
            </Stack>
            {facts.now.length === 0 ? <Badge>Vacant</Badge> : <Text size="s">{namesNow(facts) ?? 'Filled'}</Text>}
          </Row>
        )}
      />
      {isAdding && <NewPostDialog organisationId={null} onAdded={() => setAdding(false)} onClose={() => setAdding(false)} />}
    </>
  );
}

function PersonRows({ people, q, onSearch }: Words & { people: readonly PersonFacts[] }) {
  const to = useAddresses();
  const items = useMemo(() => people.filter(({ name, now }) => matchScore([name, ...now.map(postWords)].join(' '), q) > 0), [people, q]);
  return (
    <FilteredList
      noun="people"
      one="person"
      items={items}
      total={people.length}
      q={q}
      onSearch={onSearch}
      href={({ id }) => to.person(id)}
      textValue={({ name }) => name}
      empty={
        <EmptyState title="People go here" icon="people">
          Whoever is appointed to a post is listed here, with what they hold and held.
        </EmptyState>
      }
      renderItem={({ id, name, now, before }) => (
        <Row justify="between" align="start" gap={3}>
          <Stack gap={0}>
            <Link variant="quiet" href={to.person(id)}>
              {name}
            </Link>
            <Text size="s" tone="muted">
              {now.length > 0 ? now.map(postWords).join('; ') : 'No post today'}
            </Text>
          </Stack>
          {before.length > 0 && (
            <Text size="s" tone="muted">
              {counted(before.length, 'earlier post')}
            </Text>
          )}
        </Row>
      )}
    />
  );
}

function postWords({ post, organisation }: PostFacts): string {
  return `${post.title}, ${organisation}`;
}
