import { useWorkspace } from '../../data/index.ts';
import { Button, EmptyState, Menu, Section, Stack } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { LogEntry } from './LogEntry.tsx';
import { LogForm } from './LogForm.tsx';
import { loggable } from './logWords.ts';
import type { Logging } from './useLogging.ts';

/** What was said and done, newest first, and the way to add to it. */
export function LogSection({ detail, logging: { kind, begin, end } }: { detail: CaseDetail; logging: Logging }) {
  const { can } = useWorkspace();
  return (
    <Section
      title="Log"
      id="log"
      actions={
        can('case.log') &&
        kind === null && (
          <Menu
            label="Add to the log"
            placement="bottom end"
            trigger={
              <Button size="s" icon="add">
                Add to the log
              </Button>
            }
            items={loggable.map(({ id, verb }) => ({ id, label: verb, run: () => begin(id) }))}
          />
        )
      }
    >
      {kind !== null && <LogForm key={kind} kind={kind} detail={detail} onClose={end} />}
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
