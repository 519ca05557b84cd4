import type { Audience } from '@weft/domain';
import { counted } from '@weft/network';
import { useEffect, useState } from 'react';
import { useWorkspace } from '../data/index.ts';
import { Button, Callout, Dialog, Form, ProgressBar, RadioGroup, Select } from '../ui/index.ts';
import { ChosenFields } from './ChosenFields.tsx';
import { type ChosenFile, forget, problemOf } from './chosen.ts';
import { audiencesFor } from './DocumentFacts.tsx';
import type { Destination } from './destinations.ts';
import { useSending } from './useSending.ts';

export interface AddDocumentsDialogProps {
  files: readonly ChosenFile[];
  destinations: readonly Destination[];
  onClose: () => void;
}

/** What is said of files before they go: what each is, what they are about and who may see them; then how far they have come. */
export function AddDocumentsDialog({ files, destinations, onClose }: AddDocumentsDialogProps) {
  const { member } = useWorkspace();
  const [chosen, setChosen] = useState(files);
  const [toId, setToId] = useState(destinations[0]?.id ?? '');
  const [audience, setAudience] = useState<Audience>('shared');
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useSending();
  useEffect(() => () => forget(files), [files]);

  const destination = destinations.find(({ id }) => id === toId);
  const sound = chosen.filter((file) => problemOf(file) === null);
  const many = chosen.length > 1;
  const title = many ? `Add ${chosen.length} documents` : 'Add a document';

  async function add() {
    if (destination === undefined) return;
    const { left, problem: why } = await sending.attemptEach(sound, (file) => ({
      about: { ...destination.owner, audience, files: [{ title: file.title.trim() || null }], key: file.key },
      files: [{ name: file.file.name, content: file.file }],
    }));
    const refused = left.filter((file) => problemOf(file) !== null);
    setProblem(
      why ?? (refused.length === 0 ? null : `${counted(refused.length, 'file was', 'files were')} not added. Why is said beside each.`),
    );
    if (left.length === 0 && sound.length === chosen.length) onClose();
    else setChosen([...left, ...chosen.filter((file) => problemOf(file) !== null)]);
  }

  return (
    <Dialog title={title} isOpen mustChoose={sending.progress !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Form
        label={title}
        onSubmit={() => void add()}
        errors={problem === null ? {} : { form: problem }}
        actions={
          sending.progress === null && (
            <>
              <Button type="submit" variant="primary" isDisabled={sound.length === 0}>
                {sound.length > 1 ? `Add ${sound.length} documents` : 'Add'}
              </Button>
              <Button onPress={onClose}>Cancel</Button>
            </>
          )
        }
      >
        {sending.progress === null ? (
          <>
            <ChosenFields files={chosen} onChange={setChosen} />
            <Select
              name="about"
              label="What about"
              options={destinations.map(({ id, label }) => ({ id, label }))}
              value={toId}
              onChange={setToId}
            />
            <RadioGroup name="audience" label="Who may see it" options={audiencesFor(member)} value={audience} onChange={setAudience} />
            <Callout tone="neutral">
              Documents may have to be disclosed under the Freedom of Information Act, whoever they are for. Photographs are kept without
              the place they were taken.
            </Callout>
          </>
        ) : (
          <ProgressBar {...sending.progress} onCancel={sending.cancel} />
        )}
      </Form>
    </Dialog>
  );
}
