import type { Requirement } from '@weft/domain';
import { z } from 'zod';
import { useWorkspacePath } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { draftKey, useDraft } from '../../shell/draft.ts';
import { Button, Callout, Dialog, Disclosure, type FieldErrors, FormDialog, Icon, Link, Row, Stack, Text } from '../../ui/index.ts';
import { useWaitingWords } from '../words/waiting.ts';
import { askedBy, type CaseDetail, type Move, type Said, stillToSay } from './asked.ts';
import { mendings } from './lacking.ts';
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

  async function save() {
    const missing = stillToSay(asked, draft.value);
    if (Object.keys(missing).length > 0) return missing;
    const refused = await onMove(draft.value);
    if (refused === null) draft.clear();
    return refused;
  }

  const title = `Move ${detail.case.reference} to “${move.to.label}”`;
  if (asked.lacking.length > 0)
    return (
      <Dialog title={title} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
        <Lacking detail={detail} asked={asked.lacking} onFollow={onClose} />
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
        <Met met={asked.met} />
      </Dialog>
    );
  return (
    <FormDialog title={title} label={`What “${move.to.label}” needs`} saveLabel="Move" onSave={save} onClose={onClose}>
      {asked.askable.map((requirement) => (
        <RequirementField
          key={requirement.id}
          requirement={requirement}
          value={draft.value[requirement.id]}
          onChange={(value) => draft.setValue((before) => ({ ...before, [requirement.id]: value }))}
          organisationId={detail.case.organisationId}
        />
      ))}
      <Met met={asked.met} />
    </FormDialog>
  );
}

function Met({ met }: { met: readonly Requirement[] }) {
  if (met.length === 0) return null;
  return (
    <Disclosure title="Met already" meta={String(met.length)}>
      <Stack as="ul" gap={1}>
        {met.map(({ id, label }) => (
          <Row key={id} as="li" noWrap align="start">
            <Icon name="check" label="Met" />
            <Text size="s">{label}</Text>
          </Row>
        ))}
      </Stack>
    </Disclosure>
  );
}

interface LackingProps {
  detail: CaseDetail;
  asked: readonly Requirement[];
  onFollow: () => void;
}

function Lacking({ detail, asked, onFollow }: LackingProps) {
  const waitingWords = useWaitingWords();
  const to = useAddresses();
  return (
    <Callout tone="caution" title="The records still lack something">
      <Stack as="ul" gap={2}>
        {mendings(asked, detail.tenancy !== null).map(({ part, how, requirements }) => (
          <Stack key={how} as="li" gap={0}>
            {requirements.map(({ id, label, suppliedBy }) => (
              <Text key={id}>{suppliedBy === undefined ? label : `${label}. Can be supplied by: ${waitingWords(suppliedBy)}`}</Text>
            ))}
            <Row>
              <Link href={`${to.case(detail.case.id)}#${part}`} onPress={onFollow}>
                {how}
              </Link>
            </Row>
          </Stack>
        ))}
      </Stack>
    </Callout>
  );
}
