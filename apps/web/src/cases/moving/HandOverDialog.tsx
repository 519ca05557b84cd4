import type { Id } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { PostPicker } from '../../register/people/PostPicker.tsx';
import { DateField, type FieldErrors, FormDialog, isIsoDate, TextField } from '../../ui/index.ts';
import type { BoardCard } from '../board/cards.ts';
import type { CaseSaid } from './useChangeCases.tsx';

export interface HandOverDialogProps {
  cards: readonly BoardCard[];
  /** Whoever is meant already. */
  postId: Id | null;
  /** Answers what was refused, by field, or null when it is done. */
  onSay: (said: CaseSaid) => Promise<FieldErrors | null>;
  onClose: () => void;
}

/** Hands the next action over: to whom, by when, and what it is. Of many cases, what is left empty stays as it is with each. */
export function HandOverDialog({ cards, postId, onSay, onClose }: HandOverDialogProps) {
  const { organisations } = useSnapshot();
  const { today } = useWorkspace();
  const [card] = cards;
  const only = cards.length === 1 ? card : undefined;
  const [who, setWho] = useState(postId ?? only?.nextActionPost?.id ?? null);
  const [due, setDue] = useState(only?.nextActionDue && only.nextActionDue >= today ? only.nextActionDue : '');
  const [action, setAction] = useState(only?.nextAction ?? '');
  const council = organisations.filter(({ side }) => side === 'council').map(({ id }) => id);
  const mustSayDue = only !== undefined || due !== '';

  async function save() {
    const missing: FieldErrors = {
      ...(who === null ? { nextActionPostId: 'Say who does it.' } : {}),
      ...(mustSayDue && !isIsoDate(due) ? { nextActionDue: 'Say by when, such as 27 March.' } : {}),
      ...(only && action.trim() === '' ? { nextAction: 'An open case needs a next action.' } : {}),
    };
    if (who === null || Object.keys(missing).length > 0) return missing;
    return onSay({
      nextActionPostId: who,
      ...(due === '' ? {} : { nextActionDue: due }),
      ...(action.trim() === '' ? {} : { nextAction: action.trim() }),
    });
  }

  return (
    <FormDialog
      title={only ? `Hand over ${only.reference}` : `Hand over ${counted(cards.length, 'case')}`}
      description={only ? undefined : 'What you leave empty stays as it is with each case.'}
      label="Hand over the next action"
      saveLabel="Hand over"
      onSave={save}
      onClose={onClose}
    >
      <PostPicker
        name="nextActionPostId"
        label="Who does it"
        value={who}
        first={only?.organisation ? [only.organisation.id, ...council] : council}
        onChange={(post) => setWho(post?.id ?? null)}
      />
      <DateField name="nextActionDue" label="By when" isRequired={only !== undefined} prefer="future" value={due} onChange={setDue} />
      <TextField name="nextAction" label="Next action" isRequired={only !== undefined} value={action} onChange={setAction} />
    </FormDialog>
  );
}
