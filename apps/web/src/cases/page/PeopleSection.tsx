import type { Case, Id } from '@weft/domain';
import { useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { namesNow, postFacts } from '../../register/people/posts.ts';
import { DataList, Link, Section, Stack, Text } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { PostInPlace } from './PostInPlace.tsx';

/** How many posts of the tenant are named before the rest is left to its own page. */
const most = 4;

/** Who is in it on each side, as posts: they outlive whoever is in them. */
export function PeopleSection({ form, detail }: { form: RecordForm<Case>; detail: CaseDetail }) {
  const { organisationId } = form.record;
  return (
    <Section title="People" id="people">
      <DataList
        items={[
          { term: 'Council lead', value: <Lead form={form} detail={detail} field="councilLeadPostId" label="Council lead" /> },
          { term: 'Partner lead', value: <Lead form={form} detail={detail} field="partnerLeadPostId" label="Partner lead" /> },
          ...(organisationId === null ? [] : [{ term: 'At the tenant', value: <Contacts organisationId={organisationId} /> }]),
        ]}
      />
    </Section>
  );
}

interface LeadProps {
  form: RecordForm<Case>;
  detail: CaseDetail;
  field: 'councilLeadPostId' | 'partnerLeadPostId';
  label: string;
}

function Lead({ form, detail, field, label }: LeadProps) {
  const { organisations } = useSnapshot();
  const side = field === 'councilLeadPostId' ? 'council' : 'partner';
  return (
    <PostInPlace
      label={label}
      postId={form.record[field]}
      posts={detail.posts}
      first={organisations.filter((each) => each.side === side).map(({ id }) => id)}
      canEdit={form.canEdit}
      save={(postId) => form.save({ [field]: postId })}
    />
  );
}

function Contacts({ organisationId }: { organisationId: Id }) {
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { today } = useWorkspace();
  const posts = useMemo(
    () => postFacts(snapshot, today).filter(({ post }) => post.organisationId === organisationId),
    [snapshot, today, organisationId],
  );
  if (posts.length === 0) return <Link href={to.organisation(organisationId)}>No post is on record: add one</Link>;
  return (
    <Stack gap={2}>
      {posts.slice(0, most).map((facts) => (
        <Stack key={facts.post.id} gap={0} align="start">
          <Link href={to.post(facts.post.id)}>{facts.post.title}</Link>
          <Text size="s" tone="muted">
            {namesNow(facts) ?? (facts.now.length === 0 ? 'Vacant' : 'Somebody is in it')}
          </Text>
        </Stack>
      ))}
      {posts.length > most && <Link href={to.organisation(organisationId)}>{`All ${posts.length} posts`}</Link>}
    </Stack>
  );
}
