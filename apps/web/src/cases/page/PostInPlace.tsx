import type { Id } from '@weft/domain';
import { useNames } from '../../changes/words/useNames.ts';
import { useAddresses } from '../../register/addresses.ts';
import { PickInPlace } from '../../register/editing/PickInPlace.tsx';
import { type Saved, sentenceOf } from '../../register/editing/useRecordForm.tsx';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { Link, Stack, Text } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';

export interface PostInPlaceProps {
  /** What the post does here: "Who does it". */
  label: string;
  postId: Id | null;
  /** The posts that the case names, with whoever holds them. */
  posts: CaseDetail['posts'];
  /** Organisations whose posts come first in the list. */
  first: readonly Id[];
  canEdit: boolean;
  save: (postId: Id) => Promise<Saved>;
}

/** A post with whoever is in it, changed where it stands. */
export function PostInPlace({ label, postId, posts, first, canEdit, save }: PostInPlaceProps) {
  return (
    <Stack gap={1} align="start">
      <PostWords postId={postId} posts={posts} />
      {canEdit && (
        <PickInPlace
          action={postId === null ? `Choose ${label.toLowerCase()}` : `Change ${label.toLowerCase()}`}
          icon={postId === null ? 'add' : 'edit'}
          picker={(pick) => (
            <PostPicker
              label={label}
              autoFocus
              value={postId}
              first={first}
              onChange={(post) => {
                if (post === null) return;
                pick(async () => {
                  const result = await save(post.id);
                  return result.ok ? null : sentenceOf(result);
                });
              }}
            />
          )}
        />
      )}
    </Stack>
  );
}

/** A post in words: its title, its organisation, and whoever is in it if the reader may know. */
function PostWords({ postId, posts }: { postId: Id | null; posts: CaseDetail['posts'] }) {
  const nameOf = useNames();
  const to = useAddresses();
  if (postId === null) {
    return (
      <Text as="span" tone="muted">
        Nobody named
      </Text>
    );
  }
  const post = posts.find(({ id }) => id === postId);
  // A post chosen a moment ago is known to the map before the case is read again.
  const title = post?.title ?? nameOf(postId) ?? 'A post that is no longer here';
  const beside = post ? [post.organisation, post.holder].filter((part) => part !== null).join(' · ') : '';
  return (
    <span>
      <Link href={to.post(postId)}>{title}</Link>
      {beside !== '' && (
        <Text size="s" tone="muted">
          {beside}
        </Text>
      )}
    </span>
  );
}
