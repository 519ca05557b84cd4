import { useState } from 'react';
import { download } from '../../data/download.ts';
import { failureOf, useClient } from '../../data/index.ts';
import { Button, notify, Row, Section, Stack, Text } from '../../ui/index.ts';
import { type Register, registerWords } from './registerWords.ts';

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv;charset=utf-8' } as const;

/** Hands a register over as a workbook or as CSV. */
export function TakeAway({ register }: { register: Register }) {
  const client = useClient();
  const [underWay, setUnderWay] = useState<'xlsx' | 'csv' | null>(null);

  async function take(format: 'xlsx' | 'csv') {
    setUnderWay(format);
    try {
      const { name, base64 } = await client.registers.download.query({ register, format });
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      download(name, new Blob([bytes], { type: types[format] }));
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
