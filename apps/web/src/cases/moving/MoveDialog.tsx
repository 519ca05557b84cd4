import type { Requirement } from '@weft/domain';
import { useState } from 'react';
import { z } from 'zod';
import { useWorkspacePath } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Button, Callout, Dialog, Disclosure, type FieldErrors, Form, Icon, Link, Row, Stack, Text } from '../../ui/index.ts';
import { waitingWords } from '../words/waiting.ts';
import { askedBy, type CaseDetail, type Move, type Said, stillToSay } from './asked.ts';
import { howToMend } from './lacking.ts';
import { RequirementField } from './RequirementField.tsx';

const saidSchema = z.record(z.string(), z.union([z.string(), z.boolean()]));
const nothing: Said = {};

export interface MoveDialogProps {
  detail: CaseDetail;
  move: Move;
  /** Moves it; answers what was refused, by field, or null when it is done. */
  onMove: (said: Said) => Promise<FieldErrors | null>;
  onClose: () => void;
}

/** Asks on the way for just what a stage needs. What the records lack is said at once, with the way to put it right. */
export function MoveDialog({ detail, move, onMove, onClose }: MoveDialogProps) {
  const slug = useWorkspacePath();
  const asked = askedBy(move, detail);
  const draft = useDraft<Said>(draftKey(slug, 'move', `${detail.case.id}/${move.to.id}`), nothing, {
    parse: (kept) => saidSchema.safeParse(kept).data ?? null,
  });
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isSaving, setSaving] = useState(false);
  const isStopped = asked.lacking.length > 0;

  async function save() {
    const missing = stillToSay(asked, draft.value);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    const refused = await onMove(draft.value);
    setSaving(false);
    if (refused === null) draft.clear();
    else setErrors(refused);
  }

  return (
    <Dialog title={`Move ${detail.case.reference} to “${move.to.label}”`} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      {isStopped && <Lacking detail={detail} asked={asked.lacking} onFollow={onClose} />}
      {isStopped ? (
        <Stack>
          {asked.askable.length > 0 && (
            <Text size="s" tone="muted">
              {`After that it also asks for: ${asked.askable.map(({ label }) => label).join('; ')}.`}
            </Text>
          )}
          <Row>
            <Button onPress={onClose}>Leave it where it is</Button>
          </Row>
        </Stack>
      ) : (
        <Form
          label={`What “${move.to.label}” needs`}
          errors={errors}
          onSubmit={() => void save()}
          actions={
            <>
              <Button type="submit" variant="primary" isPending={isSaving}>
                Move
              </Button>
              <Button onPress={onClose}>Cancel</Button>
            </>
          }
        >
          {asked.askable.map((requirement) => (
            <RequirementField
              key={requirement.id}
              requirement={requirement}
              value={draft.value[requirement.id]}
              onChange={(value) => draft.setValue((before) => ({ ...before, [requirement.id]: value }))}
              organisationId={detail.case.organisationId}
            />
          ))}
        </Form>
      )}
      {asked.met.length > 0 && (
        <Disclosure title="Met already" meta={String(asked.met.length)}>
          <Stack as="ul" gap={1}>
            {asked.met.map(({ id, label }) => (
              <Row key={id} as="li" noWrap align="start">
                <Icon name="check" label="Met" />
                <Text size="s">{label}</Text>
              </Row>
            ))}
          </Stack>
        </Disclosure>
      )}
    </Dialog>
  );
}

interface LackingProps {
  detail: CaseDetail;
  asked: readonly Requirement[];
  onFollow: () => void;
}

function Lacking({ detail, asked, onFollow }: LackingProps) {
  const to = useAddresses();
  return (
    <Callout tone="caution" title="The records still lack something">
      <Stack as="ul" gap={2}>
        {asked.map(({ id, label, field, suppliedBy }) => {
          const { part, how } = howToMend(field);
          return (
            <Stack key={id} as="li" gap={0}>
              <Text>{suppliedBy === undefined ? label : `${label}. Can be supplied by: ${waitingWords(suppliedBy)}`}</Text>
              <Row>
                <Link href={`${to.case(detail.case.id)}#${part}`} onPress={onFollow}>
                  {how}
                </Link>
              </Row>
            </Stack>
          );
        })}
      </Stack>
    </Callout>
  );
}
