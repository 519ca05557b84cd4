import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { type Appointment, covers, type Id, type Person, personSchema } from '@weft/domain';
import { RecordHistory } from '../../changes/RecordHistory.tsx';
import { failureOf, useClient, useSnapshot, useTRPC, useWorkspace } from '../../data/index.ts';
import { EmptyState, ErrorState, Link, LoadingState, Page, Section, Split, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { useRecordForm } from '../editing/useRecordForm.tsx';
import { RecordMenu } from '../RecordMenu.tsx';
import { RecordTrail } from '../RecordTrail.tsx';
import { SourcesSection } from '../sources/SourcesSection.tsx';
import { useIsLeaving, useRemoval } from '../useRemoval.ts';
import { AppointmentLine } from './AppointmentLine.tsx';
import { KeptByPerson } from './KeptByPerson.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { latestFirst } from './posts.ts';

type People = RouterOutputs['people']['list'];

/** One person and the posts they hold and held. */
export function PersonPage({ id }: { id: Id }) {
  const trpc = useTRPC();
  const to = useAddresses();
  const { data, error, refetch } = useQuery(trpc.people.list.queryOptions(undefined, { enabled: !useIsLeaving(id) }));
  const person = data?.people.find((each) => each.id === id);
  const back = (
    <Link variant="button" href={to.register('people')}>
      Back to the register
    </Link>
  );
  if (data && person) return <PersonRecord key={id} person={person} people={data} />;
  return (
    <Page title="A person" titleHidden>
      {data && (
        <EmptyState
          title="This person is not in the register."
          icon="person"
          action={
            <>
              <Link variant="button" href={to.bin}>
                Look in the bin
              </Link>
              {back}
            </>
          }
        >
          They may have been removed. What was removed can be put back.
        </EmptyState>
      )}
      {!data && error && (
        <ErrorState title="The person could not be read." onRetry={() => void refetch()} action={back}>
          {failureOf(error).message}
        </ErrorState>
      )}
      {!data && !error && <LoadingState label="Fetching the person" />}
    </Page>
  );
}

function PersonRecord({ person, people }: { person: Person; people: People }) {
  const client = useClient();
  const to = useAddresses();
  const { can, today, sources } = useWorkspace();
  const form = useRecordForm({
    record: person,
    schema: personSchema,
    what: 'the person',
    canEdit: can('person.write') && can('names.read'),
    update: (asked) => client.people.persons.update.mutate(asked),
  });
  const { record } = form;
  const held = latestFirst(people.appointments.filter(({ personId }) => personId === record.id));
  const now = held.filter((each) => covers(each, today));
  const other = held.filter((each) => !covers(each, today));

  const remove = useRemoval(
    record.id,
    () => client.people.persons.delete.mutate({ id: record.id, version: record.version }),
    to.register('people'),
  );

  return (
    <Page
      title={record.name}
      trail={<RecordTrail list="people" name={record.name} />}
      actions={
        <RecordMenu what="person" canEdit={form.canEdit} onRemove={remove} removes="Goes to the bin, with what they hold and held" />
      }
    >
      <Split
        width="l"
        lead={
          <Stack gap={6}>
            <Section title="Holds now">
              {now.length === 0 && <Text tone="muted">No post today.</Text>}
              <PostsHeld appointments={now} posts={people.posts} />
            </Section>
            <KeptByPerson postIds={now.map(({ postId }) => postId)} />
          </Stack>
        }
        aside={<PersonDetails form={form} />}
      >
        <Stack gap={6}>
          {other.length > 0 && (
            <Section title="Before and after">
              <PostsHeld appointments={other} posts={people.posts} />
            </Section>
          )}
          <SourcesSection provenance={record.provenance} sources={sources} />
          <RecordHistory recordId={record.id} />
        </Stack>
      </Split>
      {form.dialog}
    </Page>
  );
}

function PostsHeld({ appointments, posts }: { appointments: readonly Appointment[]; posts: People['posts'] }) {
  const to = useAddresses();
  const { organisations } = useSnapshot();
  if (appointments.length === 0) return null;
  return (
    <Stack as="ul" gap={2}>
      {appointments.map((appointment) => {
        const post = posts.find(({ id }) => id === appointment.postId);
        return (
          <AppointmentLine
            key={appointment.id}
            appointment={appointment}
            title={post?.title ?? 'A post that is no longer here'}
            href={to.post(appointment.postId)}
            note={organisations.find(({ id }) => id === post?.organisationId)?.name}
          />
        );
      })}
    </Stack>
  );
}
