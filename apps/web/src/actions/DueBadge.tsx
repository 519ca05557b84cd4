import { useWorkspace } from '../data/index.ts';
import { dueWords } from '../home/todayWords.ts';
import { Badge, formatDate, Text } from '../ui/index.ts';
import type { ListedAction } from './useActions.ts';

/** By when an action is to be done, as people say it; overdue stands out, and what is over only has its day. */
export function DueBadge({ listed: { action, dueGroup } }: { listed: ListedAction }) {
  const { today } = useWorkspace();
  const { due } = action;
  if (due === null)
    return (
      <Text as="span" tone="muted">
        No day
      </Text>
    );
  if (dueGroup === 'closed')
    return (
      <Text as="span" tone="muted">
        {formatDate(due, 'short')}
      </Text>
    );
  return <Badge tone={dueGroup === 'overdue' ? 'danger' : 'neutral'}>{dueWords(due, today)}</Badge>;
}
