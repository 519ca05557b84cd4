import { useQuery } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useClient, useSnapshot, useTRPC, useWrite } from '../../data/index.ts';
import { ComboBox, DateField, FormDialog, isIsoDate } from '../../ui/index.ts';
import { orNull } from '../editing/EditInPlace.tsx';
import { fieldErrorsOf } from '../editing/refusals.ts';

const newPerson = 'new';

/** Puts somebody in a post: a person who is here already, or a new one by their full name. */
export function AppointDialog({ post, onClose }: { post: { id: Id; title: string }; onClose: () => void }) {
  const client = useClient();
  const write = useWrite();
  const options = usePersonOptions();
  const [personId, setPersonId] = useState<Id | null>(null);
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');

  async function appoint() {
    if (personId === null && name === '') return { name: 'Type the full name of whoever holds the post.' };
    if (from !== '' && !isIsoDate(from)) return { from: 'Type a date such as 27 3 2007, 27 March or today.' };
    const span = { postId: post.id, from: orNull(from), to: null };
    const data = personId === null ? { ...span, name } : { ...span, personId };
    const result = await write(() => client.people.appointments.create.mutate({ data }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog
      title={`Who is now ${post.title}?`}
      size="s"
      mustChoose
      label="Appoint somebody"
      saveLabel="Appoint"
      onSave={appoint}
      onClose={onClose}
    >
      <ComboBox
        name="name"
        label="Full name"
        isRequired
        autoFocus
        options={name === '' ? options : [...options, { id: newPerson, label: name, description: 'New here' }]}
        value={personId ?? (name === '' ? null : newPerson)}
        onChange={(id) => {
          setPersonId(id === newPerson ? null : id);
          if (id !== newPerson) setName('');
        }}
        onCreate={(typed) => {
          setPersonId(null);
          setName(typed);
        }}
        createLabel={(typed) => `${typed}, who is new here`}
      />
      <DateField name="from" label="First day, if known" prefer="past" value={from} onChange={setFrom} />
    </FormDialog>
  );
}

/** Everybody on record, told apart by the posts they hold or held. */
function usePersonOptions() {
  const trpc = useTRPC();
  const { posts } = useSnapshot();
  const { data } = useQuery(trpc.people.list.queryOptions());
  const titles = new Map(posts.map(({ id, title }) => [id, title]));
  return (data?.people ?? []).map(({ id, name }) => {
    const held = (data?.appointments ?? []).filter(({ personId }) => personId === id).flatMap(({ postId }) => titles.get(postId) ?? []);
    return { id, label: name, description: held.join(', ') || undefined };
  });
}
