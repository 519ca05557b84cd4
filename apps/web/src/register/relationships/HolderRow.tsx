import { addDays, type Relationship } from '@weft/domain';
import { useWorkspace } from '../../data/index.ts';
import { Badge, Button, formatDate, Link, Menu, Row, Stack, Text } from '../../ui/index.ts';
import { useAddresses } from '../addresses.ts';
import type { RecordForm } from '../editing/useRecordForm.tsx';
import { type HolderEntry, holdersWith } from './holderFacts.ts';

export interface HolderRowProps {
  entry: HolderEntry;
  form: RecordForm<Relationship>;
  /** Opens all there is to say about it. */
  onEdit: () => void;
}

/** One current holder: the post first, then who is in it. */
export function HolderRow({ entry: { holder, index, facts }, form, onEdit }: HolderRowProps) {
  const to = useAddresses();
  const { today } = useWorkspace();
  if (facts === null) return null;
  const title = facts.title ?? facts.description ?? facts.organisationName;
  const beside = [
    facts.personName,
    facts.title === null && facts.description === null ? null : facts.organisationName,
    facts.from === null ? null : `since ${formatDate(facts.from)}`,
  ].filter((part) => part !== null);
  const put = (changed: Partial<typeof holder> | null) =>
    void form.change({ holders: holdersWith(form.record, index, changed === null ? null : { ...holder, ...changed }) });
  const other = holder.role === 'lead' ? 'deputy' : 'lead';
  return (
    <Row as="li" justify="between" align="start" noWrap>
      <Stack gap={0}>
        <Row gap={2} align="baseline">
          {facts.postId ? <Link href={to.post(facts.postId)}>{title}</Link> : <Text as="span">{title}</Text>}
          <Badge>{holder.role === 'lead' ? 'Lead' : 'Deputy'}</Badge>
          {facts.vacant && <Badge tone="caution">Vacant</Badge>}
        </Row>
        {beside.length > 0 && (
          <Text size="s" tone="muted">
            {beside.join(' · ')}
          </Text>
        )}
      </Stack>
      {form.canEdit && (
        <Menu
          label={`What to do with ${title}`}
          placement="bottom end"
          trigger={<Button variant="icon" icon="more" size="s" label={`More about ${title}`} />}
          items={[
            { id: 'role', label: `Make ${other}`, run: () => put({ role: other }) },
            { id: 'edit', label: 'Change who or when…', icon: 'edit', run: onEdit },
            {
              id: 'end',
              label: 'No longer holds it',
              description: 'Yesterday was the last day; stays on record',
              run: () => put({ to: addDays(today, -1) }),
            },
            { id: 'remove', label: 'Never held it', description: 'Takes this off the record', tone: 'danger', run: () => put(null) },
          ]}
        />
      )}
    </Row>
  );
}
