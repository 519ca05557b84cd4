import { useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Breadcrumbs, Button, Callout, Link, Page, ProgressBar, Row, Stack, Text } from '../ui/index.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { type ListImport, useListImport } from './useListImport.ts';

/** Bringing a list in, from a spreadsheet or another file, in three steps: the file, its columns, and a look at every row before it is written. */
export function ImportPage() {
  const to = useAddresses();
  const { can } = useWorkspace();
  const list = useListImport();
  return (
    <Page
      title="Bring in a list"
      trail={
        <Breadcrumbs
          items={[
            { id: 'register', label: 'Register', href: to.register() },
            { id: 'import', label: 'Bring in a list' },
          ]}
        />
      }
      description="A spreadsheet of organisations, of relationships or of people and posts, as you keep it. You see what it would change before anything is written, and one Undo takes it all back."
    >
      {can('workspace.import') ? <Steps list={list} /> : <Text tone="muted">Officers and admins bring lists in.</Text>}
    </Page>
  );
}

function Steps({ list }: { list: ListImport }) {
  const { step, busy, sent, failure, stop } = list;
  return (
    <Stack gap={5}>
      {failure && (
        <Callout tone="danger" title="Nothing was written">
          {failure.message}
        </Callout>
      )}
      {busy && step !== 'preview' && (
        <ProgressBar label={busy} value={sent ?? undefined} valueLabel={sent === null ? undefined : `${sent}%`} onCancel={stop} />
      )}
      {step === 'file' && <ChooseFile list={list} />}
      {step === 'columns' && <ColumnsStep list={list} />}
      {step === 'preview' && <PreviewStep list={list} />}
      {step === 'done' && <Finished list={list} />}
    </Stack>
  );
}

function Finished({ list: { done, kind, startOver } }: { list: ListImport }) {
  const to = useAddresses();
  return (
    <Stack>
      <Callout tone="positive" title={done?.summary}>
        It is one change: Undo, here below or later under Changes, takes all of it back.
      </Callout>
      <Row>
        <Link href={to.register(kind)}>See them in the register</Link>
        <Button onPress={startOver}>Bring in another list</Button>
      </Row>
    </Stack>
  );
}
