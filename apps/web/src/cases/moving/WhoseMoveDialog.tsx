import { type WaitingOn, waitingOnSchema } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, Callout, DateField, Dialog, type FieldErrors, formatDate, Grid, isIsoDate, Stack, Text } from '../../ui/index.ts';
import type { BoardCard } from '../board/cards.ts';
import { daysWords, useWaitingWords } from '../words/waiting.ts';
import type { CaseSaid } from './useChangeCases.tsx';

export interface WhoseMoveDialogProps {
  cards: readonly BoardCard[];
  /** Answers what was refused, or null when it is done. */
  onSay: (said: CaseSaid) => Promise<FieldErrors | null>;
  onClose: () => void;
}

/** Whose move it is, said with one press; since when is typed before, if it was not today. */
export function WhoseMoveDialog({ cards, onSay, onClose }: WhoseMoveDialogProps) {
  const waitingWords = useWaitingWords();
  const { today } = useWorkspace();
  const [since, setSince] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [saying, setSaying] = useState<WaitingOn | null>(null);
  const [card] = cards;
  const only = cards.length === 1 ? card : undefined;

  async function say(waitingOn: WaitingOn) {
    if (since !== '' && !isIsoDate(since)) return setProblem('Type a day such as the 3rd, 3 11 2026 or yesterday.');
    if (since > today) return setProblem('It cannot have waited since a day that is still to come.');
    setProblem(undefined);
    setSaying(waitingOn);
    const refused = await onSay({ waitingOn, waitingSince: waitingOn === 'nobody' ? null : since || today });
    setSaying(null);
    if (refused) setProblem(Object.values(refused)[0]);
  }

  return (
    <Dialog
      title={only ? `Whose move is ${only.reference}?` : `Whose move are these ${counted(cards.length, 'case')}?`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Stack gap={4}>
        {only?.waitingSince && (
          <Text tone="muted">
            {`Now ${waitingWords(only.waitingOn)}, since ${formatDate(only.waitingSince)}${only.daysWaiting ? ` (${daysWords(only.daysWaiting)})` : ''}.`}
          </Text>
        )}
        <DateField
          name="waitingSince"
          label="Since"
          description="Leave empty for today. “3rd” or “the 3rd” is enough."
          prefer="past"
          autoFocus
          value={since}
          onChange={setSince}
          error={problem}
        />
        <Grid gap={2} min="s">
          {waitingOnSchema.options.map((id) => (
            <Button
              key={id}
              {...(only?.waitingOn === id ? { icon: 'check' as const } : {})}
              isPending={saying === id}
              onPress={() => void say(id)}
            >
              {waitingWords(id)}
            </Button>
          ))}
        </Grid>
        {cards.some((each) => each.closedOn !== null) && <Callout tone="caution">Closed cases among them are left as they are.</Callout>}
      </Stack>
    </Dialog>
  );
}
