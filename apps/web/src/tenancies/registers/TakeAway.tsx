import { useState } from 'react';
import { downloadTable, type TableFormat } from '../../data/downloadTable.ts';
import { failureOf, useClient } from '../../data/index.ts';
import { Button, notify, Row, Section, Stack, Text } from '../../ui/index.ts';
import { type Register, registerWords } from './registerWords.ts';

/** Hands a register over as a workbook or as CSV. */
export function TakeAway({ register }: { register: Register }) {
  const client = useClient();
  const [underWay, setUnderWay] = useState<TableFormat | null>(null);

  async function take(format: TableFormat) {
    setUnderWay(format);
    try {
      downloadTable(await client.registers.download.query({ register, format }), format);
    } catch (error) {
      notify({ message: failureOf(error).message, tone: 'danger' });
    }
    setUnderWay(null);
  }

  return (
    <Section title="Take away">
      <Stack>
        <Text>{registerWords[register].what}</Text>
        <Row>
          <Button icon="download" isPending={underWay === 'xlsx'} onPress={() => void take('xlsx')}>
            Excel workbook
          </Button>
          <Button icon="download" isPending={underWay === 'csv'} onPress={() => void take('csv')}>
            CSV
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}
