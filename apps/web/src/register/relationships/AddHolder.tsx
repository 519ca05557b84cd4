import type { Holder, Id, Relationship, Side } from '@weft/domain';
import { sideLabels } from '@weft/network';
import { useState } from 'react';
import { Button, Row } from '../../ui/index.ts';
import { PickInPlace } from '../editing/PickInPlace.tsx';
import { type RecordForm, sentenceOf } from '../editing/useRecordForm.tsx';
import { PostPicker } from '../people/PostPicker.tsx';
import { HolderDialog } from './HolderDialog.tsx';

export interface AddHolderProps {
  side: Side;
  role: Holder['role'];
  /** Whose posts come first. */
  first: readonly Id[];
  form: RecordForm<Relationship>;
}

/** Adds somebody who keeps a relationship going: press, choose the post, done. Where there is no post, a description will do. */
export function AddHolder({ side, role, first, form }: AddHolderProps) {
  const [isDescribing, setDescribing] = useState(false);
  const blank = { side, postId: null, description: null, role, from: null, to: null };
  const held = form.record.holders.flatMap(({ postId, side: on, to }) => (postId !== null && on === side && to === null ? [postId] : []));
  return (
    <>
      <Row align="start">
        <PickInPlace
          action={role === 'lead' ? 'Say who' : 'Add a deputy'}
          picker={(pick) => (
            <PostPicker
              label={`${role === 'lead' ? 'Post' : 'Deputy'} on the ${sideLabels[side].toLowerCase()}`}
              autoFocus
              value={null}
              first={first}
              without={held}
              onChange={(post) => {
                if (post === null) return;
                pick(async () => {
                  const added = { ...blank, organisationId: post.organisationId, postId: post.id };
                  const result = await form.save({ holders: [...form.record.holders, added] });
                  return result.ok ? null : sentenceOf(result);
                });
              }}
            />
          )}
        />
        <Button variant="quiet" size="s" onPress={() => setDescribing(true)}>
          Describe who…
        </Button>
      </Row>
      {isDescribing && (
        <HolderDialog holder={{ ...blank, organisationId: first[0] ?? '' }} index={null} form={form} onClose={() => setDescribing(false)} />
      )}
    </>
  );
}
