import type { Id } from '@weft/domain';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Section, Stack, Text } from '../../ui/index.ts';
import { RelationshipLine } from '../relationships/RelationshipLine.tsx';
import { holdingWords } from './holdingWords.ts';
import { postFacts } from './posts.ts';

/** The relationships that somebody keeps going today, through the posts they are in. */
export function KeptByPerson({ postIds }: { postIds: readonly Id[] }) {
  const snapshot = useSnapshot();
  const { today } = useWorkspace();
  const posts = useMemo(() => postFacts(snapshot, today), [snapshot, today]);
  const kept = posts.filter(({ post }) => postIds.includes(post.id)).flatMap(({ post, keeps }) => keeps.map((each) => ({ post, each })));
  if (postIds.length === 0) return null;
  return (
    <Section title="Keeps going" meta={kept.length === 0 ? undefined : kept.length}>
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
