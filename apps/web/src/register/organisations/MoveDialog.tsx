import { addDays, covers, type Day, type Id, type Snapshot } from '@weft/domain';
import { counted, withinTree } from '@weft/network';
import { useState } from 'react';
import { useClient, useSnapshot, useWorkspace, useWrite } from '../../data/index.ts';
import { DateField, type FieldErrors, FormDialog, formatDate, isIsoDate, Stack, Text } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { OrganisationPicker } from './OrganisationPicker.tsx';

export interface MoveDialogProps {
  organisation: { id: Id; name: string; version: number };
  /** What it is part of today. */
  parent: { id: Id; name: string } | null;
  onClose: () => void;
}

/** Moves a team, with all that is within it, to another part of the council as from a day: says first what goes with it. */
export function MoveDialog({ organisation: { id, name, version }, parent, onClose }: MoveDialogProps) {
  const client = useClient();
  const write = useWrite();
  const { today } = useWorkspace();
  const snapshot = useSnapshot();
  const [parentId, setParent] = useState<Id | null>(null);
  const [from, setFrom] = useState<string>(today);
  const goes = withinTree(snapshot, id);

  async function move() {
    const missing: FieldErrors = {
      ...(parentId === null ? { parentId: 'Choose what it moves to.' } : {}),
      ...(isIsoDate(from) ? {} : { from: 'Type a date such as 27 3 2007, 27 March or today.' }),
    };
    if (Object.keys(missing).length > 0) return missing;
    const result = await write(() => client.organisations.move.mutate({ id, version, parentId, from }), { errors: 'return' });
    if (!result.ok) return fieldErrorsOf(result);
    onClose();
    return null;
  }

  return (
    <FormDialog
      title={`Move “${name}”`}
      size="m"
      label="Move to another part of the council"
      saveLabel="Move"
      onSave={move}
      onClose={onClose}
    >
      <OrganisationPicker
        name="parentId"
        label="Moves to"
        isRequired
        first={likely(snapshot, id)}
        value={parentId}
        onChange={setParent}
        without={[...goes, ...(parent ? [parent.id] : [])]}
      />
      <DateField name="from" label="As from" prefer="future" value={from} onChange={setFrom} />
      <Stack gap={1}>
        <Text strong>What moves with it</Text>
        <Stack as="ul" gap={1} aria-label="What moves with it">
          {whatMoves(snapshot, goes, id, today).map((line) => (
            <li key={line}>
              <Text size="s">{line}</Text>
            </li>
          ))}
        </Stack>
        {isIsoDate(from) && (
          <Text size="s" tone="muted">
            {`Until ${formatDate(addDays(from, -1))} it stays ${parent ? `part of “${parent.name}”` : 'by itself'}: the map of any day before is as it was.`}
          </Text>
        )}
      </Stack>
    </FormDialog>
  );
}

/** What goes with a team when it moves, in words: nothing of it has to be written again, since it hangs on the team. */
function whatMoves({ organisations, posts, relationships, appointments }: Snapshot, within: ReadonlySet<Id>, id: Id, today: Day): string[] {
  const teams = organisations.filter((each) => each.id !== id && within.has(each.id)).map(({ name }) => name);
  const theirs = posts.filter(({ organisationId }) => within.has(organisationId));
  const inPost = new Set(theirs.map((post) => post.id));
  const people = new Set(appointments.filter((held) => inPost.has(held.postId) && covers(held, today)).map(({ personId }) => personId));
  const held = relationships.filter(({ holders }) => holders.some((each) => within.has(each.organisationId) && covers(each, today)));
  const parties = relationships.filter((each) => each.parties.some((party) => within.has(party.organisationId)));
  const lines = [
    teams.length === 0 ? '' : `${counted(teams.length, 'team')} within it: ${new Intl.ListFormat('en-GB').format(teams)}`,
    `${counted(theirs.length, 'post')} with ${people.size === 0 ? 'nobody in them' : counted(people.size, 'person', 'people')}`,
    `${counted(held.length, 'relationship')} kept going from here`,
    `${counted(parties.length, 'relationship')} taken part in`,
  ];
  return lines.filter((line) => line !== '');
}

/** Where it most likely goes: to another of its own side that has parts already. */
function likely({ organisations }: Snapshot, id: Id): Id[] {
  const side = organisations.find((each) => each.id === id)?.side;
  const wholes = new Set(organisations.map(({ parentId }) => parentId));
  return organisations
    .filter((each) => each.side === side)
    .sort((a, b) => Number(wholes.has(b.id)) - Number(wholes.has(a.id)) || a.name.localeCompare(b.name, 'en-GB'))
    .map((each) => each.id);
}
