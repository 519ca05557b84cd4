import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Badge, Button, Hidden, Link, Row, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { AppointDialog } from './AppointDialog.tsx';
import { namesNow, type PostFacts } from './posts.ts';
import { tierLabels } from './tiers.ts';

/** A post as one entry of a list: its title, how senior it is, who is in it. */
export function PostLine({ facts, withOrganisation = false }: { facts: PostFacts; withOrganisation?: boolean | undefined }) {
  const to = useAddresses();
  const { can } = useWorkspace();
  const [isAppointing, setAppointing] = useState(false);
  const { post, organisation, now } = facts;
  const isVacant = now.length === 0;
  const about = [namesNow(facts), withOrganisation ? organisation : null, post.tier && tierLabels[post.tier]].filter((part) => part);
  return (
    <Row as="li" justify="between" align="start" noWrap>
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          <Link href={to.post(post.id)}>{post.title}</Link>
          {isVacant && <Badge tone="caution">Vacant</Badge>}
        </Row>
        {about.length > 0 && (
          <Text size="s" tone="muted">
            {about.join(' · ')}
          </Text>
        )}
      </Stack>
      {isVacant && can('person.write') && (
        <Button variant="quiet" size="s" onPress={() => setAppointing(true)}>
          Appoint<Hidden> somebody as {post.title}</Hidden>
        </Button>
      )}
      {isAppointing && <AppointDialog post={post} onClose={() => setAppointing(false)} />}
    </Row>
  );
}
