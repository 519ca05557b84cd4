import { useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { Button, EmptyState, Menu, Row, Section, Stack } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { LogEntry } from './LogEntry.tsx';
import { LogForm } from './LogForm.tsx';
import type { LogKind } from './logDraft.ts';
import { loggable } from './logWords.ts';

/** What was said and done, newest first, and the quick way to add to it. */
export function LogSection({ detail }: { detail: CaseDetail }) {
  const { can } = useWorkspace();
  const [kind, setKind] = useState<LogKind | null>(null);
  const others = loggable.filter(({ id }) => id !== 'call');
  return (
    <Section
      title="Log"
      id="log"
      actions={
        can('case.log') &&
        kind === null && (
          <Row gap={1}>
            <Button size="s" icon="add" onPress={() => setKind('call')}>
              Log a call
            </Button>
            <Menu
              label="Log something else"
              placement="bottom end"
              trigger={
                <Button size="s" variant="quiet" icon="chevronDown">
                  Something else
                </Button>
              }
              items={others.map(({ id, verb }) => ({ id, label: verb, run: () => setKind(id) }))}
            />
          </Row>
        )
      }
    >
      {kind !== null && <LogForm key={kind} kind={kind} detail={detail} onClose={() => setKind(null)} />}
      {detail.events.length === 0 && kind === null && (
        <EmptyState title="Nothing logged yet" icon="note">
          Calls, visits, meetings and decisions go here, so that whoever comes next need not start again.
        </EmptyState>
      )}
      {detail.events.length > 0 && (
        <Stack as="ul" gap={4} aria-label="What was said and done, newest first">
          {detail.events.map((event) => (
            <LogEntry key={event.id} event={event} flow={detail.case.flow} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
