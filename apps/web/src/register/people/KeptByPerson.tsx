import type { Id } from '@weft/domain';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Link, Section, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { RelationshipLine } from '../relationships/RelationshipLine.tsx';
import { holdingWords } from './holdingWords.ts';
import { postFacts } from './posts.ts';

/** The relationships that somebody keeps going today, through the posts they are in, and the way to hand them over when they leave one. */
export function KeptByPerson({ postIds }: { postIds: readonly Id[] }) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today } = useWorkspace();
  const posts = useMemo(() => postFacts(snapshot, today), [snapshot, today]);
  const kept = posts.filter(({ post }) => postIds.includes(post.id)).flatMap(({ post, keeps }) => keeps.map((each) => ({ post, each })));
  const leaving = [...new Map(kept.map(({ post }) => [post.id, post])).values()];
  if (postIds.length === 0) return null;
  return (
    <Section
      title="Keeps going"
      meta={kept.length === 0 ? undefined : kept.length}
      actions={leaving.map((post) => (
        <Link key={post.id} variant="button" href={to.leaving(post.id)}>
          {leaving.length === 1 ? 'They are leaving' : `They are leaving: ${post.title}`}
        </Link>
      ))}
    >
      {kept.length === 0 ? (
        <Text tone="muted">They are named as holding no relationship today.</Text>
      ) : (
        <Stack as="ul" gap={3} aria-label="Keeps going">
          {kept.map(({ post, each }) => (
            <RelationshipLine
              key={`${post.id} ${each.id}`}
              relationship={each}
              note={[holdingWords(each, post.id, today), postIds.length > 1 ? post.title : null].filter((part) => part).join(' · ')}
            />
          ))}
        </Stack>
      )}
    </Section>
  );
}
