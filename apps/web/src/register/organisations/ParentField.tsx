import type { Organisation } from '@weft/domain';
import { useSnapshot } from '../../data/index.ts';
import { Button, formatDate, Link, Row, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import { PickInPlace } from '../editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../editing/useRecordForm.tsx';
import { OrganisationPicker } from './OrganisationPicker.tsx';

/** The organisation that this one is part of. */
export function ParentField({ form }: { form: RecordForm<Organisation> }) {
  const to = useAddresses();
  const { organisations } = useSnapshot();
  const { id, parentId, formerParents } = form.record;
  const nameOf = (whole: string | null) => organisations.find((each) => each.id === whole)?.name;
  const parent = organisations.find((each) => each.id === parentId);
  return (
    <Stack gap={1}>
      {parent && (
        <Row justify="between" align="start" noWrap>
          <Link href={to.organisation(parent.id)}>{parent.name}</Link>
          {form.canEdit && (
            <Button
              variant="icon"
              icon="close"
              size="s"
              label={`Not part of ${parent.name}`}
              onPress={() => void form.change({ parentId: null })}
            />
          )}
        </Row>
      )}
      {!parent && !form.canEdit && <Text tone="muted">Stands by itself</Text>}
      {formerParents.map((each) => (
        <Text key={each.to} size="s" tone="muted">
          {`${each.parentId === null ? 'By itself' : `Part of ${nameOf(each.parentId) ?? 'something no longer here'}`} until ${formatDate(each.to)}`}
        </Text>
      ))}
      {form.canEdit && (
        <PickInPlace
          action={parent ? 'Change' : 'Say what it is part of'}
          icon={parent ? 'edit' : 'add'}
          picker={(pick) => (
            <OrganisationPicker
              label="Part of"
              labelHidden
              autoFocus
              value={null}
              without={[id]}
              onChange={(chosen) => {
                if (chosen === null) return;
                pick(async () => {
                  const result = await form.save({ parentId: chosen });
                  return result.ok ? null : sentenceOf(result);
                });
              }}
            />
          )}
        />
      )}
    </Stack>
  );
}
