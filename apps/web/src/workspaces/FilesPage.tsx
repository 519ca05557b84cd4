import type { RouterOutputs } from '@weft/api';
import { refuseTooLarge } from '@weft/domain';
import { useState } from 'react';
import { type Failure, failureOf } from '../data/failure.ts';
import { useHeldFiles } from '../data/heldFiles.ts';
import { useClient } from '../data/trpc.ts';
import { useWorkspace } from '../data/workspaceContext.ts';
import { useWrite } from '../data/write.tsx';
import { Button, Callout, DataList, FileButton, Page, Row, Section, Stack, Text } from '../ui/index.ts';
import { TakeAway } from './TakeAway.tsx';

type Report = RouterOutputs['imports']['preview'];

interface Chosen {
  files: readonly File[];
  report: Report;
}

/** The formats that come back in, by how their files' names end. */
const accepted = ['.json', '.graphml', '.gexf', '.xml', '.cyjs', '.cx2', '.csv'];

/** Bringing a file into the workspace, looked at first; and taking the whole of it away. */
export function FilesPage() {
  const { can } = useWorkspace();
  return (
    <Page title="Files" description="Bring records in from a file, or take the whole workspace away as one." width="reading">
      <Stack gap={6}>
        {can('workspace.import') && <BringIn />}
        {can('workspace.export') && <TakeAway />}
        {!can('workspace.import') && !can('workspace.export') && (
          <Text tone="muted">Officers, caseworkers and admins bring files in and take them away.</Text>
        )}
      </Stack>
    </Page>
  );
}

function BringIn() {
  const client = useClient();
  const write = useWrite();
  const withHeld = useHeldFiles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function look(files: readonly File[]) {
    setBusy(true);
    setFailure(null);
    try {
      refuseTooLarge(files.reduce((bytes, { size }) => bytes + size, 0));
      setChosen({
        files,
        report: await withHeld(async (hold) => client.imports.preview.mutate({ files: await Promise.all(files.map(hold)) })),
      });
    } catch (error) {
      setChosen(null);
      setFailure(failureOf(error));
    }
    setBusy(false);
  }

  async function bringIn({ files }: Chosen) {
    setBusy(true);
    const result = await write(
      () => withHeld(async (hold) => client.imports.create.mutate({ files: await Promise.all(files.map(hold)) })),
      { errors: 'return' },
    );
    setBusy(false);
    if (result.ok) setChosen(null);
    else setFailure(result);
  }

  return (
    <Section title="Bring in">
      <Stack>
        <Text>
          A sample, a file that Weft wrote, or a map from another tool: GraphML, GEXF, Cytoscape JSON, CX2, Kumu JSON or, chosen together,
          the two tables of Kumu. You see what it would change before anything is written, and it can be taken back as one change.
        </Text>
        <Row>
          <FileButton accept={accepted} several isDisabled={busy} onChoose={(files) => void look(files)}>
            Choose a file
          </FileButton>
        </Row>
        {failure && (
          <Callout tone="danger" title="This file was not brought in">
            {failure.message}
          </Callout>
        )}
        {chosen && <Preview chosen={chosen} busy={busy} onBringIn={() => void bringIn(chosen)} onCancel={() => setChosen(null)} />}
      </Stack>
    </Section>
  );
}

function Preview({ chosen, busy, onBringIn, onCancel }: { chosen: Chosen; busy: boolean; onBringIn: () => void; onCancel: () => void }) {
  const { added, changed, same, left, assumed } = chosen.report;
  const nothing = added + changed === 0;
  return (
    <Stack>
      <DataList
        items={[
          { term: 'File', value: chosen.files.map(({ name }) => name).join(' and ') },
          { term: 'New', value: String(added) },
          { term: 'Changed', value: String(changed) },
          { term: 'As they are', value: String(same) },
          ...left.map(({ what, count, why }) => ({ term: `Left out: ${count} ${what}`, value: why })),
          ...assumed.map(({ what, count, why }) => ({ term: `Assumed: ${count} ${what}`, value: why })),
        ]}
      />
      <Row>
        <Button variant="primary" isDisabled={busy || nothing} onPress={onBringIn}>
          {nothing ? 'Nothing to bring in' : 'Bring it in'}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </Row>
    </Stack>
  );
}
