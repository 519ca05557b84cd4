import { counted } from '@weft/network';
import { BoardCardBody, BoardClamp, DragHandle } from '../../ui/board/Board.tsx';
import { Badge, formatDate, Icon, Row, Text } from '../../ui/index.ts';
import { MoveMenu } from '../moving/MoveMenu.tsx';
import { severityTones, severityWords } from '../words/severity.ts';
import { daysWords, waitingTone, waitingWords } from '../words/waiting.ts';
import type { BoardCard } from './cards.ts';

export interface CaseCardProps {
  card: BoardCard;
  canMove: boolean;
  onMove: (card: BoardCard, to: string) => void;
}

/** A case at a glance: who and where, whose move it is, what is due, what is wrong. */
export function CaseCard({ card, canMove, onMove }: CaseCardProps) {
  return (
    <BoardCardBody
      corner={
        <>
          <Row gap={1}>
            <Text as="span" size="xs" tone="muted">
              {card.reference}
            </Text>
            {card.fictional && <Badge>Invented</Badge>}
          </Row>
          {canMove && (
            <Row gap={0} noWrap>
              <DragHandle />
              <MoveMenu subject={card} name={card.reference} onMove={(to) => onMove(card, to)} compact />
            </Row>
          )}
        </>
      }
    >
      <Text strong>{card.organisation?.name ?? 'No organisation yet'}</Text>
      <Text size="s" tone="muted">
        {card.building.name}
      </Text>
      <WhoseMove card={card} />
      <Next card={card} />
      <Trouble card={card} />
    </BoardCardBody>
  );
}

function WhoseMove({ card }: { card: BoardCard }) {
  if (card.closedOn !== null) {
    return (
      <Row gap={1}>
        <Icon name="check" size="s" />
        <span>{`Closed ${formatDate(card.closedOn, 'short')}`}</span>
      </Row>
    );
  }
  const tone = waitingTone(card.daysWaiting);
  return (
    <Row gap={1}>
      <Icon name="clock" size="s" />
      <span>{waitingWords(card.waitingOn)}</span>
      {card.daysWaiting !== null && (
        <Text as="span" size="s" tone={tone === 'neutral' ? 'muted' : tone} strong={tone !== 'neutral'}>
          {daysWords(card.daysWaiting)}
        </Text>
      )}
    </Row>
  );
}

function Next({ card }: { card: BoardCard }) {
  if (card.nextAction === null || card.nextActionDue === null) return null;
  const due = formatDate(card.nextActionDue, 'short');
  return (
    <>
      <BoardClamp>{card.nextAction}</BoardClamp>
      <Row gap={1}>
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
  if (card.openSnags === 0 && !card.blocked) return null;
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
    </Row>
  );
}
