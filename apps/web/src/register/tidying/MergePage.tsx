import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { RouterOutputs } from '@weft/api';
import type { Id } from '@weft/domain';
import { useState } from 'react';
import { useClient, useTRPC, useWorkspace, useWrite } from '../../data/index.ts';
import { Button, Callout, type FieldErrors, Form, Link, Page, RadioGroup, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { fieldErrorsOf } from '../editing/refusals.ts';
import { RecordState } from '../RecordState.tsx';
import { RecordTrail } from '../RecordTrail.tsx';
import { MergeFields } from './MergeFields.tsx';
import { differing, type MergeField, takeOf, usuallyKept, type Whose } from './mergeChoices.ts';
import { NotTheSame } from './NotTheSame.tsx';
import { tieWords } from './tieWords.ts';

type Comparison = RouterOutputs['organisations']['compare'];

/** Two organisations side by side, to be made one. */
export function MergePage({ one, other }: { one: Id; other: Id }) {
  const query = useQuery(useTRPC().organisations.compare.queryOptions({ one, other }));
  return (
    <RecordState query={query} what="pair of organisations" list="organisations">
      {(comparison) => <Merge key={`${one} ${other}`} comparison={comparison} />}
    </RecordState>
  );
}

function Merge({ comparison: { one, other, between, reasons } }: { comparison: Comparison }) {
  const client = useClient();
  const write = useWrite();
  const router = useRouter();
  const to = useAddresses();
  const { can } = useWorkspace();
  const [kept, setKept] = useState<'one' | 'other'>(() => usuallyKept(one, other));
  const [chosen, setChosen] = useState<ReadonlyMap<MergeField, Whose>>(new Map());
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const fields = differing(one.organisation, other.organisation);
  const [stays, goes] = kept === 'one' ? [one, other] : [other, one];

  async function merge() {
    setSaving(true);
    const at = ({ organisation: { id, version } }: Comparison['one']) => ({ id, version });
    const asked = { kept: at(stays), lost: at(goes), take: takeOf(fields, chosen, kept) };
    const result = await write(() => client.organisations.merge.mutate(asked), { errors: 'return' });
    setSaving(false);
    if (result.ok) router.history.push(to.organisation(stays.organisation.id));
    else setErrors(fieldErrorsOf(result));
  }

  return (
    <Page
      title="Merge two organisations"
      description={reasons.length === 0 ? 'Two records of one organisation become one.' : reasons.join(' ')}
      width="reading"
      trail={<RecordTrail list="organisations" name="Merge" />}
    >
      <Form
        label="Merge two organisations"
        errors={errors}
        onSubmit={() => void merge()}
        actions={
          can('organisation.write') && (
            <>
              <Button type="submit" variant="primary" isPending={isSaving}>
                Merge
              </Button>
              <NotTheSame one={one.organisation} other={other.organisation} onSaid={() => router.history.push(to.duplicates)} />
            </>
          )
        }
      >
        <RadioGroup
          label="Which one stays"
          description="Its page and its history go on. The other goes to the bin once its ties have moved."
          value={kept}
          onChange={setKept}
          options={[
            { id: 'one', label: one.organisation.name, description: `Has ${tieWords(one.ties)}` },
            { id: 'other', label: other.organisation.name, description: `Has ${tieWords(other.ties)}` },
          ]}
        />
        <MergeFields
          fields={fields}
          chosen={chosen}
          kept={kept}
          onChoose={(field, whose) => setChosen(new Map(chosen).set(field, whose))}
        />
        <Stack gap={1}>
          <Text>{`From “${goes.organisation.name}” to “${stays.organisation.name}”: ${tieWords(goes.ties)}.`}</Text>
          <Text size="s" tone="muted">
            Other names, identifiers, tags and sources are kept of both. All of it is one change, which can be undone.
          </Text>
        </Stack>
        {between.length > 0 && (
          <Callout
            tone="caution"
            title={between.length === 1 ? 'A relationship is between these two alone' : 'Some relationships are between these two alone'}
          >
            <Stack as="ul" gap={1}>
              {between.map(({ id, name }) => (
                <li key={id}>
                  <Link href={to.relationship(id)}>{name}</Link>
                </li>
              ))}
            </Stack>
            <Text size="s">
              Once they are one, nobody else takes part: it goes to the bin. That they have one may mean they are not the same.
            </Text>
          </Callout>
        )}
      </Form>
    </Page>
  );
}
