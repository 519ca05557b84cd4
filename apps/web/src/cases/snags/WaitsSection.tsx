import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, Section, Text } from '../../ui/index.ts';
import { DependencyDialog } from './DependencyDialog.tsx';
import { DependencyList } from './DependencyList.tsx';
import { type CaseDetail, waitsOf } from './snagFacts.ts';

/** What the case as a whole waits for, apart from its snags. */
export function WaitsSection({ detail }: { detail: CaseDetail }) {
  const { can } = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const waits = waitsOf(detail.dependencies, null);
  return (
    <Section
      title="What the case waits for"
      id="waits"
      actions={
        can('case.write') &&
        detail.case.closedOn === null && (
          <Button size="s" icon="add" onPress={() => setAdding(true)}>
            Add what it waits for
          </Button>
        )
      }
    >
      {waits.length === 0 ? (
        <Text tone="muted">Nothing beyond what its snags wait for.</Text>
      ) : (
        <DependencyList waits={waits} detail={detail} label="What the case waits for" />
      )}
      {isAdding && <DependencyDialog detail={detail} snagId={null} dependency={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}
