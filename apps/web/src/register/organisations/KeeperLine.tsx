import type { Id, SnapshotRelationship } from '@weft/domain';
import { counted, type Keeper, lookup } from '@weft/network';
import { Fragment } from 'react';
import { useSnapshot } from '../../data/index.ts';
import { formatDate, Link, Row, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { KeeperRisks } from '../people/KeeperRisks.tsx';
import { tierLabels } from '../people/tiers.ts';

/** So many relationships are named; the rest are counted. */
const most = 3;

interface KeeperLineProps {
  keeper: Keeper;
  /** Whether there are several relationships, so that it has to be said which are meant. */
  ofMany: boolean;
  /** The organisation whose page this is: it need not be named. */
  on: Id;
}

/** Somebody who keeps an organisation's relationships going: which post, who is in it, since when, how senior, and with what risk. */
export function KeeperLine({ keeper, ofMany, on }: KeeperLineProps) {
  const to = useAddresses();
  const { posts, organisations } = lookup(useSnapshot());
  const { holder, title, organisationName, personName, tier, since, leads, deputies } = keeper;
  const isPost = posts.has(holder);
  const isOwn = organisationName === title || organisationName === organisations.get(on)?.name;
  const about = [
    personName,
    isOwn ? null : organisationName,
    tier && tierLabels[tier],
    since === null ? null : `since ${formatDate(since)}`,
  ].filter((part) => part);
  return (
    <Stack as="li" gap={1}>
      <Stack gap={1}>
        <Link href={isPost ? to.post(holder) : to.organisation(holder)} variant="strong">
          {title}
        </Link>
        {about.length > 0 && <Text size="s">{about.join(' · ')}</Text>}
        <Held verb={ofMany ? 'Leads' : 'Leads it'} relationships={leads} names={ofMany} />
        <Held verb={ofMany ? 'Deputy for' : 'Deputy'} relationships={deputies} names={ofMany} />
      </Stack>
      <Row gap={1}>
        <KeeperRisks keeper={keeper} />
      </Row>
    </Stack>
  );
}

function Held({ verb, relationships, names }: { verb: string; relationships: readonly SnapshotRelationship[]; names: boolean }) {
  const to = useAddresses();
  if (relationships.length === 0) return null;
  const named = names ? relationships.slice(0, most) : [];
  const rest = names ? relationships.length - named.length : 0;
  return (
    <Text size="s" tone="muted">
      {verb}{' '}
      {named.map(({ id, name }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <Link variant="quiet" href={to.relationship(id)}>
            {name}
          </Link>
        </Fragment>
      ))}
      {rest > 0 && ` and ${counted(rest, 'other')}`}
    </Text>
  );
}
