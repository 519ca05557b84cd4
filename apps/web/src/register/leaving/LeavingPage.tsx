import { addDays, type Id } from '@weft/domain';
import { counted, describeConsequences, suppose, writeSupposition } from '@weft/network';
import { useMemo, useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { Breadcrumbs, EmptyState, isIsoDate, Link, Page, Section, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { namesNow, postFacts } from '../people/posts.ts';
import { HandOverForm } from './HandOverForm.tsx';
import { knownLastDay, toHandOver } from './toHandOver.ts';

/** Somebody leaves a post: what would be lost, whom each relationship passes to, and the brief for whoever comes next. */
export function LeavingPage({ id }: { id: Id }) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today } = useWorkspace();
  const facts = useMemo(() => postFacts(snapshot, today).find(({ post }) => post.id === id), [snapshot, today, id]);
  const [lastDay, setLastDay] = useState<string>(() => (facts ? knownLastDay(facts, today) : today));
  const day = isIsoDate(lastDay) ? lastDay : today;
  const rows = useMemo(() => toHandOver(snapshot, id, day), [snapshot, id, day]);
  // Of what is still to be handed over by then: what passes to somebody else is not lost.
  const would = useMemo(() => suppose({ snapshot, today: addDays(day, 1) }, { kind: 'leaves', postId: id }), [snapshot, day, id]);
  if (!facts || !would)
    return (
      <Page title="Leaving a post" titleHidden>
        <EmptyState title="This post is not in the register." icon="person" action={<Link href={to.bin}>Look in the bin</Link>}>
          It may have been removed. What was removed can be put back.
        </EmptyState>
      </Page>
    );
  const { post, organisation } = facts;
  const who = namesNow(facts);
  return (
    <Page
      title={`Leaving: ${post.title}`}
      description={[organisation, who].filter(Boolean).join(' · ')}
      trail={
        <Breadcrumbs
          items={[
            { id: 'register', label: 'Register', href: to.register('people') },
            { id: 'post', label: post.title, href: to.post(id) },
            { id: 'here', label: 'Leaving' },
          ]}
        />
      }
      actions={
        <>
          <Link variant="button" href={`${to.map}?whatif=${writeSupposition({ kind: 'leaves', postId: id })}`}>
            Show on the map
          </Link>
          <Link variant="button" href={to.brief(id)}>
            Brief to print
          </Link>
        </>
      }
    >
      <Stack gap={6}>
        <Section title="What would be lost">
          <Stack gap={2}>
            <Text>{describeConsequences(would)}</Text>
            {would.alone.length > 0 && (
              <Stack as="ul" gap={1}>
                {would.alone.map(({ organisation: left, reason }) => (
                  <li key={left.id}>
                    <Text size="s">
                      <Link href={to.organisation(left.id)}>{left.name}</Link>: {reason}
                    </Text>
                  </li>
                ))}
              </Stack>
            )}
          </Stack>
        </Section>
        {rows.length === 0 ? (
          <EmptyState title="Nothing is left to hand over" icon="check" action={<Link href={to.brief(id)}>Print the brief</Link>}>
            {facts.keeps.length === 0
              ? 'This post keeps no relationship going.'
              : `${counted(facts.keeps.length, 'relationship')} passes to somebody else after the last day.`}
          </EmptyState>
        ) : (
          <HandOverForm facts={facts} rows={rows} would={would} lastDay={lastDay} onLastDay={setLastDay} />
        )}
      </Stack>
    </Page>
  );
}
