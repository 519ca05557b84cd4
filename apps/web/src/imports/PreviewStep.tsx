import { useEffect, useRef } from 'react';
import { Button, Callout, EmptyState, ProgressBar, Row, Section, Stack, Text, ToggleButtonGroup } from '../ui/index.ts';
import { fates, fateWords, rowsInWords } from './listWords.ts';
import { PreviewRowItem } from './PreviewRowItem.tsx';
import type { ListImport } from './useListImport.ts';

/** The third step: what would become of each row, mended where it stands, before anything is written. */
export function PreviewStep({ list }: { list: ListImport }) {
  const { opened, preview, shown, busy, show, bringIn, back, stop } = list;
  const rows = useFocusOnNext(preview?.rows[0]?.number);
  if (opened === null || preview === null) return null;
  const { counts } = preview;
  const coming = counts.new + counts.changed;
  return (
    <Section title="3. What it would do" meta={opened.fileName}>
      <Stack gap={4}>
        <ToggleButtonGroup
          label="Which rows to show"
          value={shown.fate}
          onChange={(fate) => void show({ fate, limit: 50 })}
          options={fates.map((fate) => ({ id: fate, label: `${fateWords[fate].label} ${counts[fate].toLocaleString('en-GB')}` }))}
        />
        <div role="status">
          <Text tone="muted">{preview.total === 0 ? '' : `${rowsInWords(preview.total)}. ${fateWords[shown.fate].explained}`}</Text>
        </div>
        {preview.total === 0 && <EmptyState title={shown.fate === 'wrong' ? 'Nothing to mend' : 'No rows here'} />}
        <div ref={rows}>
          <Stack gap={3} as="ul">
            {preview.rows.map((row) => (
              <PreviewRowItem key={`${row.number} ${row.fate}`} row={row} list={list} />
            ))}
          </Stack>
        </div>
        {preview.rows.length < preview.total && (
          <Row>
            <Button isDisabled={busy !== null} onPress={() => void show({ ...shown, limit: Math.min(200, shown.limit + 50) })}>
              {shown.limit >= 200 ? `Only the first 200 of ${preview.total.toLocaleString('en-GB')} are shown` : 'Show more rows'}
            </Button>
          </Row>
        )}
        {counts.wrong > 0 && (
          <Callout tone="caution">
            {rowsInWords(counts.wrong)} to mend {counts.wrong === 1 ? 'is' : 'are'} left out if you bring the list in now.
          </Callout>
        )}
        {busy && <ProgressBar label={busy} onCancel={stop} />}
        <Row>
          <Button variant="primary" isDisabled={busy !== null || coming === 0} onPress={() => void bringIn()}>
            {coming === 0 ? 'Nothing to bring in' : `Bring in ${rowsInWords(coming)}`}
          </Button>
          <Button variant="quiet" onPress={back}>
            Back to the columns
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}

/** When a row that was mended has gone, focus is put on the one that comes first now. */
function useFocusOnNext(first: number | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(first);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (before.current !== undefined && before.current !== first && isLost) box.current?.querySelector('button')?.focus();
    before.current = first;
  }, [first]);
  return box;
}
