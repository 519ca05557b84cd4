import { refuseTooLarge } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { type Failure, failureOf } from '../../data/failure.ts';
import { useHeldFiles } from '../../data/heldFiles.ts';
import { useClient, useWrite } from '../../data/index.ts';
import { Button, Callout, FileButton, Row, Section, Stack, Text } from '../../ui/index.ts';
import { ReportRows } from './ReportRows.tsx';
import { fateWords, type Register, type RegisterReport, registerWords } from './registerWords.ts';

interface Chosen {
  file: File;
  report: RegisterReport;
}

/** Brings a register back in: read first, each row saying what becomes of it, then written as one change. */
export function BringIn({ register }: { register: Register }) {
  const client = useClient();
  const write = useWrite();
  const withHeld = useHeldFiles();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function look([file]: readonly File[]) {
    if (!file) return;
    setBusy(true);
    setFailure(null);
    setChosen(null);
    try {
      refuseTooLarge(file.size);
      setChosen({ file, report: await withHeld(async (hold) => client.registers.preview.mutate({ register, file: await hold(file) })) });
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  }

  async function bringIn(file: File) {
    setBusy(true);
    const result = await write(() => withHeld(async (hold) => client.registers.bringIn.mutate({ register, file: await hold(file) })), {
      errors: 'return',
    });
    setBusy(false);
    if (result.ok) setChosen(null);
    else setFailure(result);
  }

  return (
    <Section title="Bring back in">
      <Stack gap={4}>
        <Text>
          {`${registerWords[register].found} A column you leave out is left alone, a cell you empty is emptied, and nothing is removed for having no row. You see what it would change before anything is written, and it can be taken back as one change.`}
        </Text>
        <Row>
          <FileButton accept={['.xlsx', '.csv', '.tsv', '.txt']} isDisabled={isBusy} onChoose={(files) => void look(files)}>
            Choose a file
          </FileButton>
        </Row>
        {failure && (
          <Callout tone="danger" title="This file was not brought in">
            {failure.message}
          </Callout>
        )}
        {chosen && (
          <Stack gap={4}>
            <Text strong>{`${chosen.file.name}: ${countWords(chosen.report)}`}</Text>
            <ReportRows report={chosen.report} />
            <Row>
              <Button
                variant="primary"
                isPending={isBusy}
                isDisabled={comingIn(chosen.report) === 0}
                onPress={() => void bringIn(chosen.file)}
              >
                {comingIn(chosen.report) === 0 ? 'Nothing to bring in' : `Bring in ${counted(comingIn(chosen.report), 'row')}`}
              </Button>
              <Button onPress={() => setChosen(null)}>Cancel</Button>
            </Row>
          </Stack>
        )}
      </Stack>
    </Section>
  );
}

function comingIn({ counts }: RegisterReport): number {
  return counts.new + counts.changed;
}

function countWords({ counts }: RegisterReport): string {
  const said = (['new', 'changed', 'same', 'skipped', 'wrong'] as const).filter((fate) => counts[fate] > 0);
  return said.map((fate) => `${counts[fate]} ${fateWords[fate].toLowerCase()}`).join(', ');
}
