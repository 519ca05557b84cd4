import type { Assessment } from '@weft/domain';
import { useWorkspace } from '../data/index.ts';
import { formatDate, Text } from '../ui/index.ts';

/** Who answered, who wrote it down, and when. */
export function WhoAndWhen({ assessment: { rater, memberId, assessedOn } }: { assessment: Assessment }) {
  const { members } = useWorkspace();
  const by = members.find(({ id }) => id === memberId)?.name;
  const said = [formatDate(assessedOn), rater, by && `written down by ${by}`];
  return (
    <Text size="s" tone="muted">
      {said.filter((part) => part).join(' · ')}
    </Text>
  );
}
