import { useWorkspace } from '../../data/index.ts';
import { fileAddress } from '../../documents/addresses.ts';
import { Badge, Button, formatDate, Hidden, Item, Link, Row, Stack, Text } from '../../ui/index.ts';
import { basisLabels, responsibleLabels, resultLabels } from '../complianceWords.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import type { ComplianceLine } from './recordDraft.ts';

/** One check of a building: how it stands and how that was worked out, whether its interval is law or custom, and what bears it out. */
export function CheckLine({ line, onOpen }: { line: ComplianceLine; onOpen: () => void }) {
  const { can } = useWorkspace();
  const { check, record, standing } = line;
  return (
    <Item
      as="li"
      id={`check-${check.key}`}
      actions={
        can('compliance.write') && (
          <Button size="s" onPress={onOpen}>
            {record === null ? 'Record' : 'Change'}
            <Hidden>{` ${check.label}`}</Hidden>
          </Button>
        )
      }
    >
      <Stack gap={1} align="start">
        <Row gap={2}>
          <Text as="span" strong>
            {check.label}
          </Text>
          <StatusBadge status={standing.status} />
          <Badge>{`Interval: ${basisLabels[check.intervalBasis].toLowerCase()}`}</Badge>
        </Row>
        <Text size="s">{standing.working}</Text>
        <Evidence line={line} />
        <Text size="s" tone="muted">
          {[check.basis, check.interval].filter((part) => part).join(' · ')}
        </Text>
      </Stack>
    </Item>
  );
}

/** What bears a check out, what it found and who sees to it, as far as anything is said. */
function Evidence({ line: { record, document } }: { line: ComplianceLine }) {
  const { member } = useWorkspace();
  if (record === null) return null;
  const { evidence, seenOn, result, responsible, documentId, doneOn, expiresOn } = record;
  const isDone = doneOn !== null || expiresOn !== null;
  const said = [
    evidence,
    documentId !== null && document === null ? 'A document for the other side alone' : null,
    seenOn !== null ? `Seen ${formatDate(seenOn)}` : isDone ? 'Nobody has seen the evidence' : null,
    responsible === 'unknown' ? null : `${responsibleLabels[responsible]} ${responsible === 'shared' ? 'see' : 'sees'} to it`,
  ].filter((part) => part !== null);
  return (
    <Row gap={2}>
      {document && (
        <Text as="span" size="s">
          <Link href={fileAddress(document.id, member.id)} target="_blank">
            {document.title}
          </Link>
        </Text>
      )}
      {said.length > 0 && (
        <Text as="span" size="s" tone="muted">
          {said.join(' · ')}
        </Text>
      )}
      {(result === 'unsatisfactory' || result === 'actions_outstanding') && <Badge tone="caution">{resultLabels[result]}</Badge>}
    </Row>
  );
}
