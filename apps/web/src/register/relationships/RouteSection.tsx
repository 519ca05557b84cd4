import type { Relationship } from '@weft/domain';
import { useSnapshot } from '../../data/index.ts';
import { Button, Link, Row, Section, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { PickInPlace } from '../editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../editing/useRecordForm.tsx';
import { OrganisationPicker } from '../organisations/OrganisationPicker.tsx';

/** Whether a relationship is direct, or through whom it runs. */
export function RouteSection({ form }: { form: RecordForm<Relationship> }) {
  const to = useAddresses();
  const { organisations } = useSnapshot();
  const { brokerIds } = form.record;
  const nameOf = (id: string) => organisations.find((each) => each.id === id)?.name ?? 'An organisation that is no longer here';
  return (
    <Section title="How it runs">
      {brokerIds.length === 0 ? (
        <Text>Directly, between those who take part.</Text>
      ) : (
        <Stack as="ul" gap={1} aria-label="Runs through">
          {brokerIds.map((id) => (
            <Row key={id} as="li" justify="between" noWrap>
              <Text as="span">
                Through <Link href={to.organisation(id)}>{nameOf(id)}</Link>
              </Text>
              {form.canEdit && (
                <Button
                  variant="icon"
                  icon="close"
                  size="s"
                  label={`It no longer runs through ${nameOf(id)}`}
                  onPress={() => void form.change({ brokerIds: brokerIds.filter((other) => other !== id) })}
                />
              )}
            </Row>
          ))}
        </Stack>
      )}
      {form.canEdit && (
        <PickInPlace
          action={brokerIds.length === 0 ? 'It runs through somebody' : 'And through somebody else'}
          picker={(pick) => (
            <OrganisationPicker
              label="Runs through"
              autoFocus
              value={null}
              without={brokerIds}
              onChange={(id) => {
                if (id === null) return;
                pick(async () => {
                  const result = await form.save({ brokerIds: [...form.record.brokerIds, id] });
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
