import type { Id } from '@weft/domain';
import { useMemo, useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Button, Row, Section, Stack, Text } from '../../ui/index.ts';
import { NewPostDialog } from '../people/NewPostDialog.tsx';
import { PostLine } from '../people/PostLine.tsx';
import { postFacts } from '../people/posts.ts';

/** The posts at an organisation and who is in them. */
export function PostsSection({ organisationId }: { organisationId: Id }) {
  const snapshot = useSnapshot();
  const { today, can } = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const posts = useMemo(
    () => postFacts(snapshot, today).filter(({ post }) => post.organisationId === organisationId),
    [snapshot, today, organisationId],
  );
  const canEdit = can('person.write');
  if (posts.length === 0 && !canEdit) return null;
  return (
    <Section title="Posts" meta={posts.length === 0 ? undefined : posts.length}>
      {posts.length === 0 && <Text tone="muted">No post is recorded here yet.</Text>}
      {posts.length > 0 && (
        <Stack as="ul" gap={2}>
          {posts.map((facts) => (
            <PostLine key={facts.post.id} facts={facts} />
          ))}
        </Stack>
      )}
      {canEdit && (
        <Row>
          <Button variant="quiet" size="s" icon="add" onPress={() => setAdding(true)}>
            Add a post
          </Button>
        </Row>
      )}
      {isAdding && <NewPostDialog organisationId={organisationId} onAdded={() => setAdding(false)} onClose={() => setAdding(false)} />}
    </Section>
  );
}
