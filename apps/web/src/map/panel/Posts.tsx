import { covers, type Id } from '@weft/domain';
import { lookup } from '@weft/network';
import { useAddresses } from '../../register/addresses.ts';
import { Badge, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';
import { WhatIfLink } from '../whatIf/WhatIfLink.tsx';

/** The posts of an organisation and who is in them, as far as this member may know. */
export function Posts({ organisationId }: { organisationId: Id }) {
  const { snapshot, clock } = useMap();
  const to = useAddresses();
  const { appointments } = lookup(snapshot);
  const posts = snapshot.posts.filter((post) => post.organisationId === organisationId);
  if (posts.length === 0) return null;
  return (
    <Section title="Posts" level={3} meta={posts.length}>
      <Stack as="ul" gap={2}>
        {posts.map(({ id, title }) => {
          const now = (appointments.get(id) ?? []).filter((held) => covers(held, clock.today));
          const names = now.flatMap(({ name }) => name ?? []);
          return (
            <Stack key={id} as="li" gap={1}>
              <Row gap={2} align="baseline">
                <Link href={to.post(id)}>{title}</Link>
                {now.length === 0 && <Badge tone="caution">Vacant</Badge>}
              </Row>
              <WhatIfLink supposition={{ kind: 'leaves', postId: id }} about={title} />
              {names.length > 0 && (
                <Text size="s" tone="muted">
                  {names.join(', ')}
                </Text>
              )}
            </Stack>
          );
        })}
      </Stack>
    </Section>
  );
}
