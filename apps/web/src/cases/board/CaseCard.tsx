import { reachableStages } from '@weft/domain';
import { counted } from '@weft/network';
import { memo } from 'react';
import { AgeMark, BoardCardBody, BoardChain, BoardClamp, PickedTick } from '../../ui/board/Board.tsx';
import { CardButton } from '../../ui/board/CardButton.tsx';
import { DragHandle } from '../../ui/board/CardRow.tsx';
import { Badge, formatDate, Icon, Row, Text } from '../../ui/index.ts';
import { FlagBadge } from '../flags/FlagBadge.tsx';
import { severityTones, useSeverityWords } from '../words/severity.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { ageLevel, daysWords, useWaitingWords, waitingTone } from '../words/waiting.ts';
import { useBoardActions } from './boardActions.ts';
import { type BoardCard, cardWords } from './cards.ts';

function Card({ card }: { card: BoardCard }) {
  const { canWrite, by } = useBoardActions();
  return (
    <BoardCardBody
      corner={
        <>
          <Row gap={1}>
            <PickedTick />
            <Text as="span" size="xs" tone="muted">
              {card.reference}
            </Text>
            {card.fictional && <Badge>Invented</Badge>}
          </Row>
          {canWrite && (
            <Row gap={0} noWrap>
              {by !== 'area' && <DragHandle words={cardWords(card)} />}
              <MenuButton card={card} />
            </Row>
          )}
        </>
      }
    >
      <Text strong>{card.organisation?.name ?? 'No organisation yet'}</Text>
      <Text size="s" tone="muted">
        {card.building.name}
      </Text>
      {canWrite && by === 'area' && (
        <Text size="xs" tone="muted">
          Stays with its building: it cannot be dragged
        </Text>
      )}
      <WhoseMove card={card} />
      <InStage card={card} />
      <Next card={card} />
      <Trouble card={card} />
      <WaitsFor card={card} />
    </BoardCardBody>
  );
}

/**
 * A case at a glance: who and where, whose move it is and for how long, what is due, what is wrong, what it waits for. Drawn anew only when the
 * case changed.
 */
export const CaseCard = memo(Card);

function MenuButton({ card }: { card: BoardCard }) {
  const { openMenu } = useBoardActions();
  const words = useCaseWords();
  const flow = words.flow(card.flow);
  const isStuck = !flow || reachableStages(card, flow).length === 0;
  if (card.closedOn !== null && isStuck) return null;
  return <CardButton icon="arrowRight" opens="menu" label={`Move ${card.reference} to`} onPress={(at) => openMenu({ card, at })} />;
}

function WhoseMove({ card }: { card: BoardCard }) {
  const waitingWords = useWaitingWords();
  const { canWrite, askWhoseMove } = useBoardActions();
  if (card.closedOn !== null) {
    return (
      <Row gap={1}>
        <Icon name="check" size="s" />
        <span>{`Closed ${formatDate(card.closedOn, 'short')}`}</span>
      </Row>
    );
  }
  return (
    <Row gap={1}>
      {canWrite ? (
        <CardButton icon="clock" description="Change whose move it is" onPress={() => askWhoseMove([card])}>
          {waitingWords(card.waitingOn)}
        </CardButton>
      ) : (
        <>
          <Icon name="clock" size="s" />
          <span>{waitingWords(card.waitingOn)}</span>
        </>
      )}
      {card.daysWaiting !== null && <Age days={card.daysWaiting} words={daysWords(card.daysWaiting)} />}
    </Row>
  );
}

/** Days in words; the older, the heavier, with marks for the eye. */
function Age({ days, words }: { days: number; words: string }) {
  const tone = waitingTone(days);
  return (
    <Text as="span" size="s" tone={tone === 'neutral' ? 'muted' : tone} strong={tone !== 'neutral'}>
      <Row as="span" gap={1} noWrap>
        <AgeMark level={ageLevel(days)} />
        {words}
      </Row>
    </Text>
  );
}

function InStage({ card: { daysInStage } }: { card: BoardCard }) {
  if (daysInStage === null) return null;
  return (
    <Age days={daysInStage} words={daysInStage === 0 ? 'In this stage since today' : `In this stage for ${counted(daysInStage, 'day')}`} />
  );
}

function Next({ card }: { card: BoardCard }) {
  if (card.nextAction === null || card.nextActionDue === null) return null;
  const due = formatDate(card.nextActionDue, 'short');
  return (
    <>
      <BoardClamp>{card.nextAction}</BoardClamp>
      <Row gap={2}>
        {card.urgency === 'overdue' ? (
          <Badge tone="danger" icon="alert">{`Overdue, ${due}`}</Badge>
        ) : card.urgency === 'this-week' ? (
          <Badge tone="caution" icon="calendar">{`Due ${due}`}</Badge>
        ) : (
          <Text as="span" size="s" tone="muted">{`Due ${due}`}</Text>
        )}
        {card.nextActionPost && (
          <Text as="span" size="s" tone="muted">
            {card.nextActionPost.title}
          </Text>
        )}
      </Row>
    </>
  );
}

function Trouble({ card }: { card: BoardCard }) {
  const severityWords = useSeverityWords();
  if (card.openSnags === 0 && !card.blocked && card.silent === null) return null;
  return (
    <Row gap={1}>
      {card.blocked && (
        <Badge tone="danger" icon="blocked">
          Blocked
        </Badge>
      )}
      {card.worstSeverity && (
        <Badge tone={severityTones[card.worstSeverity]}>
          {`${counted(card.openSnags, 'snag')}, ${card.openSnags === 1 ? '' : 'worst '}${severityWords[card.worstSeverity].toLowerCase()}`}
        </Badge>
      )}
      {card.silent && <FlagBadge flag={{ measure: 'silent', ...card.silent }} />}
    </Row>
  );
}

/** How many links of a chain a card has room for. */
const mostLinks = 3;

function WaitsFor({ card: { waitsFor } }: { card: BoardCard }) {
  const waitingWords = useWaitingWords();
  if (waitsFor.length === 0) return null;
  const more = waitsFor.length - mostLinks;
  return (
    <BoardChain label="Waits for">
      {waitsFor.slice(0, mostLinks).map(({ description, waitingOn, reference, depth }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is drawn whole each time
        <li key={index}>
          {`${depth === 0 ? '' : '→ '}${description.replace(/\.$/, '')} · ${waitingWords(waitingOn)}${reference ? `, ${reference}` : ''}`}
        </li>
      ))}
      {more > 0 && <li>{`and ${more} more`}</li>}
    </BoardChain>
  );
}
