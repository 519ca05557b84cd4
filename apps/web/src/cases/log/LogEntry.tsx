import { sideLabels } from '@weft/network';
import { whenWords } from '../../changes/words/when.ts';
import { useWorkspace } from '../../data/index.ts';
import { Badge, Icon, Row, Stack, Text } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';
import { audienceLabels, useCaseWords } from '../words/useCaseWords.ts';
import { eventKinds, kindWords } from './logWords.ts';

type Logged = CaseDetail['events'][number];

function authorWords({ author }: Logged): string {
  const side = author.side === null ? null : sideLabels[author.side];
  const parts = [author.name, author.title].filter((part) => part !== null);
  return parts.length === 0 ? (side ?? 'Not recorded who') : parts.join(', ');
}

/** One entry: what kind, when, by whom, who may read it, and the words themselves. */
export function LogEntry({ event, flow }: { event: Logged; flow: string }) {
  const { today } = useWorkspace();
  const words = useCaseWords();
  const { icon } = eventKinds[event.kind];
  return (
    <Stack as="li" gap={1}>
      <Row gap={2}>
        <Icon name={icon} />
        <Text as="span" size="s" strong>
          {kindWords(event, (stage) => words.stage(flow, stage))}
        </Text>
        <Text as="span" size="s" tone="muted">
          {`${whenWords(event.at, today)} · ${authorWords(event)}`}
        </Text>
        {event.audience !== 'shared' && <Badge icon="lock">{audienceLabels[event.audience]}</Badge>}
      </Row>
      <Text lines>{event.text}</Text>
    </Stack>
  );
}
