import { counted } from '@weft/network';
import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, Disclosure, EmptyState, Section, Stack } from '../../ui/index.ts';
import { SnagCard } from './SnagCard.tsx';
import { SnagDialog } from './SnagDialog.tsx';
import { type CaseDetail, sortedSnags } from './snagFacts.ts';

/** What is wrong in a case, worst first, each with what it waits for. */
export function SnagsSection({ detail }: { detail: CaseDetail }) {
  const { can } = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const { open, settled } = sortedSnags(detail.snags);
  const canAdd = can('case.write') && detail.case.closedOn === null;
  const add = canAdd && (
    <Button size="s" icon="add" onPress={() => setAdding(true)}>
      Add snag
    </Button>
  );
  return (
    <Section
      title="Snags"
      id="snags"
      meta={open.length === 0 ? undefined : `${open.length} open`}
      actions={open.length + settled.length > 0 && add}
    >
      {open.length === 0 && settled.length === 0 && (
        <EmptyState title="No snags yet" action={add}>
          A snag is one thing that is wrong: a missing lease, a leaking roof, a report out of date.
        </EmptyState>
      )}
      {open.length > 0 && (
        <Stack as="ul" gap={3} aria-label="Open snags">
          {open.map((snag) => (
            <SnagCard key={snag.id} snag={snag} detail={detail} />
          ))}
        </Stack>
      )}
      {settled.length > 0 && (
        <Disclosure title="Settled" meta={counted(settled.length, 'snag')}>
          <Stack as="ul" gap={3} aria-label="Settled snags">
            {settled.map((snag) => (
              <SnagCard key={snag.id} snag={snag} detail={detail} />
            ))}
          </Stack>
        </Disclosure>
      )}
      {isAdding && <SnagDialog detail={detail} snag={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}
