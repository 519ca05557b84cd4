import { useState } from 'react';
import { useNames } from '../changes/words/useNames.ts';
import { useAddresses } from '../register/addresses.ts';
import { Badge, Item, Link, Row, Stack, Text } from '../ui/index.ts';
import { aboutOf, actionStatusLabels } from './actionWords.ts';
import { DueBadge } from './DueBadge.tsx';
import { ActionDialog } from './one/ActionDialog.tsx';
import { MarkDone } from './one/MarkDone.tsx';
import type { ListedAction } from './useActions.ts';

/** What the page around the lines says of all of them already, so that none has to. */
export type SaidAround = 'about' | 'owner';

interface ActionLinesProps {
  actions: readonly ListedAction[];
  said?: SaidAround | undefined;
}

/** Actions one under another: each opens at its name, and can be marked as done where it stands. */
export function ActionLines({ actions, said }: ActionLinesProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = actions.find(({ action }) => action.id === openId);
  return (
    <>
      <Stack as="ul" gap={3} aria-label="Actions">
        {actions.map((listed) => (
          <ActionLine key={listed.action.id} listed={listed} said={said} onOpen={() => setOpenId(listed.action.id)} />
        ))}
      </Stack>
      {open && <ActionDialog key={open.action.id} listed={open} onClose={() => setOpenId(null)} />}
    </>
  );
}

function ActionLine({ listed, said, onOpen }: { listed: ListedAction; said: SaidAround | undefined; onOpen: () => void }) {
  const nameOf = useNames();
  const to = useAddresses();
  const { title, status, outcome, why, ownerPostId } = listed.action;
  const about = said === 'about' ? null : aboutOf(listed, nameOf, to);
  const owner = ownerPostId === null ? 'Nobody sees to it yet' : nameOf(ownerPostId);
  const isOver = listed.dueGroup === 'closed';
  const facts = [about && `${about.kind}: ${about.name}`, said !== 'owner' && owner].filter(Boolean).join(' · ');
  return (
    <Item
      as="li"
      actions={
        <>
          {isOver ? <Badge>{actionStatusLabels[status]}</Badge> : <DueBadge listed={listed} />}
          <MarkDone action={listed.action} />
        </>
      }
    >
      <Stack gap={1} align="start">
        <Link onPress={onOpen}>{title}</Link>
        {facts !== '' && (
          <Text size="s" tone="muted">
            {facts}
          </Text>
        )}
        {(isOver ? outcome : why) && <Text size="s">{isOver ? outcome : why}</Text>}
        {status === 'doing' && (
          <Row>
            <Badge tone="accent">{actionStatusLabels.doing}</Badge>
          </Row>
        )}
      </Stack>
    </Item>
  );
}
