import type { Id } from '@weft/domain';
import { type Consequences, counted } from '@weft/network';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, Checkbox, DateField, type FieldErrors, Form, isIsoDate, Section, Stack, Text } from '../../ui/index.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { PostPicker } from '../people/PostPicker.tsx';
import { namesNow, type PostFacts } from '../people/posts.ts';
import { HandOverRow } from './HandOverRow.tsx';
import { successorOf, type ToHandOver } from './toHandOver.ts';

interface HandOverFormProps {
  facts: PostFacts;
  rows: readonly ToHandOver[];
  would: Consequences;
  /** As typed: `YYYY-MM-DD` when it could be read. */
  lastDay: string;
  onLastDay: (day: string) => void;
}

/** Every relationship of the post with who takes it over, written all at once. */
export function HandOverForm({ facts: { post, now, ...facts }, rows, would, lastDay, onLastDay }: HandOverFormProps) {
  const client = useClient();
  const write = useWrite();
  const { can, today } = useWorkspace();
  const [chosen, setChosen] = useState<ReadonlyMap<Id, Id | null>>(new Map());
  const [all, setAll] = useState<Id | null>(null);
  const [endsAppointments, setEnds] = useState(now.length > 0 && can('person.write'));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const day = isIsoDate(lastDay) ? lastDay : today;
  const passed = rows.flatMap((row) => {
    const to = successorOf(row, chosen, day);
    return to === null ? [] : [{ id: row.relationship.id, version: row.relationship.version, to }];
  });
  const staying = rows.length - passed.length;
  const choose = (ids: readonly Id[], to: Id | null) => setChosen(new Map([...chosen, ...ids.map((id) => [id, to] as const)]));

  async function handOver() {
    if (!isIsoDate(lastDay)) return setErrors({ lastDay: 'Type a date such as 27 3 2007, 27 March or today.' });
    if (passed.length === 0) return setErrors({ form: 'Choose who takes over at least one of them.' });
    setSaving(true);
    const asked = { postId: post.id, lastDay, relationships: passed, endsAppointments };
    const result = await write(() => client.relationships.handOver.mutate(asked), { errors: 'return' });
    setSaving(false);
    setErrors(result.ok ? {} : fieldErrorsOf(result));
  }

  return (
    <Section title="Who takes over" meta={counted(rows.length, 'relationship')}>
      <Form
        label="Who takes over"
        errors={errors}
        onSubmit={() => void handOver()}
        actions={
          can('relationship.write') && (
            <Button type="submit" variant="primary" isPending={isSaving}>
              {passed.length === 0 ? 'Hand over' : `Hand over ${counted(passed.length, 'relationship')}`}
            </Button>
          )
        }
      >
        <DateField
          name="lastDay"
          label="Last day"
          description="They hold on this day still; whoever takes over holds from the day after."
          prefer="future"
          value={lastDay}
          onChange={onLastDay}
        />
        {rows.length > 1 && (
          <PostPicker
            label="Give all of them to"
            description="Then change single ones below."
            value={all}
            first={[post.organisationId]}
            without={[post.id]}
            onChange={(successor) => {
              setAll(successor?.id ?? null);
              if (successor === null) return;
              choose(
                rows.map(({ relationship }) => relationship.id),
                successor.id,
              );
            }}
          />
        )}
        <Stack as="ul" gap={3} aria-label="Relationships to hand over">
          {rows.map((row) => (
            <HandOverRow
              key={row.relationship.id}
              row={row}
              leaving={post.id}
              fate={would.affected.find(({ relationship }) => relationship.id === row.relationship.id)?.reason ?? null}
              value={successorOf(row, chosen, day)}
              onChange={(to) => choose([row.relationship.id], to)}
            />
          ))}
        </Stack>
        {staying > 0 && (
          <Text size="s" tone="muted">
            {`${counted(staying, 'relationship')} without anybody chosen ${staying === 1 ? 'stays' : 'stay'} with the post, for whoever comes next.`}
          </Text>
        )}
        {now.length > 0 && can('person.write') && (
          <Checkbox
            label={`${namesNow({ now }) ?? 'Whoever is in it'} leaves ${post.title}, ${facts.organisation}, on that day too`}
            value={endsAppointments}
            onChange={setEnds}
          />
        )}
      </Form>
    </Section>
  );
}
