import type { Party, Relationship } from '@weft/domain';
import { useSnapshot } from '../../data/index.ts';
import { Button, Link, Row, Section, Stack } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { EditInPlace, orNull } from '../editing/EditInPlace.tsx';
import { PickInPlace } from '../editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../editing/useRecordForm.tsx';
import { OrganisationPicker } from '../organisations/OrganisationPicker.tsx';

/** Who takes part in a relationship, and as what. */
export function PartiesSection({ form }: { form: RecordForm<Relationship> }) {
  const { parties } = form.record;
  return (
    <Section title="Who takes part">
      <Stack as="ul" gap={1} aria-label="Who takes part">
        {parties.map((party) => (
          <PartyRow key={party.organisationId} party={party} form={form} />
        ))}
      </Stack>
      {form.canEdit && (
        <PickInPlace
          action="Add a party"
          picker={(pick) => (
            <OrganisationPicker
              label="Organisation to add"
              autoFocus
              value={null}
              without={parties.map((party) => party.organisationId)}
              onChange={(organisationId) => {
                if (organisationId === null) return;
                pick(async () => {
                  const result = await form.save({ parties: [...form.record.parties, { organisationId, part: null }] });
                  return result.ok ? null : sentenceOf(result);
                });
              }}
            />
          )}
        />
      )}
    </Section>
  );
}

function PartyRow({ party, form }: { party: Party; form: RecordForm<Relationship> }) {
  const to = useAddresses();
  const { organisations } = useSnapshot();
  const name = organisations.find(({ id }) => id === party.organisationId)?.name ?? 'An organisation that is no longer here';
  const others = form.record.parties.filter(({ organisationId }) => organisationId !== party.organisationId);
  const partOf = (record: Relationship) => record.parties.find(({ organisationId }) => organisationId === party.organisationId)?.part ?? '';
  return (
    <Row as="li" justify="between" align="start" noWrap>
      <Row gap={2} align="baseline">
        <Link href={to.organisation(party.organisationId)}>{name}</Link>
        {(form.canEdit || party.part !== null) && (
          <EditInPlace
            form={form}
            label={`Part of ${name}`}
            placeholder="Say as what"
            text={partOf}
            patch={(typed) => ({
              parties: form.record.parties.map((each) =>
                each.organisationId === party.organisationId ? { ...each, part: orNull(typed) } : each,
              ),
            })}
          />
        )}
      </Row>
      {form.canEdit && others.length >= 2 && (
        <Button variant="icon" icon="close" size="s" label={`Take ${name} out`} onPress={() => void form.change({ parties: others })} />
      )}
    </Row>
  );
}
