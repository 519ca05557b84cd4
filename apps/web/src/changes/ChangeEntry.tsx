import { timeWords } from '@weft/domain';
import { useState } from 'react';
import { useClient, useWorkspace, useWrite } from '../data/index.ts';
import { Button, Disclosure, Hidden, Row, Spacer, Stack, Text } from '../ui/index.ts';
import { ChangeDetail } from './ChangeDetail.tsx';
import { type ChangeLine, mayTakeBack } from './takeBack.ts';

/** Who makes changes that no member made. */
export const nobody = 'Weft itself';

/** One line of the log: what was done, when, by whom and why; what it changed unfolds. */
export function ChangeEntry({ line, isTakeable }: { line: ChangeLine; isTakeable: boolean }) {
  const client = useClient();
  const write = useWrite();
  const { member, can } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const { number, at, by, summary, reason } = line;

  async function takeBack() {
    setSaving(true);
    await write(() => client.changes.undo.mutate({ number }));
    setSaving(false);
  }

  return (
    <Row as="li" align="start" gap={2} noWrap>
      <Stack gap={0}>
        <Disclosure
          title={
            <Stack as="span" gap={0}>
              <Text as="span">{summary}</Text>
              <Text as="span" size="s" tone="muted">
                {[timeWords(at), by === null ? nobody : by.name, reason].filter((part) => part !== null).join(' · ')}
              </Text>
            </Stack>
          }
          isExpanded={isOpen}
          onExpandedChange={setOpen}
        >
          {isOpen && <ChangeDetail number={number} />}
        </Disclosure>
      </Stack>
      <Spacer />
      {isTakeable && mayTakeBack(line, member.id, can) && (
        <Button variant="quiet" size="s" icon="undo" isPending={isSaving} onPress={() => void takeBack()}>
          Take back<Hidden>: {summary}</Hidden>
        </Button>
      )}
    </Row>
  );
}
