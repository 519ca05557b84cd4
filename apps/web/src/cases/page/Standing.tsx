import { type Case, urgencyOf } from '@weft/domain';
import { useState } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { EditDayInPlace, EditInPlace } from '../../register/editing/EditInPlace.tsx';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Badge, Button, DataList, formatDate, Grid, Panel, Row, Text } from '../../ui/index.ts';
import { CaseFlags } from '../flags/CaseFlags.tsx';
import type { CaseDetail } from '../moving/asked.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { HandOver } from './HandOver.tsx';
import { PostInPlace } from './PostInPlace.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';

export interface StandingProps {
  form: RecordForm<Case>;
  detail: CaseDetail;
  /** The stage to show, which a move may have just changed. */
  stage: string;
}

/** Where a case stands: its stage, whose move it is, and what happens next. */
export function Standing({ form, detail, stage }: StandingProps) {
  const words = useCaseWords();
  const { record } = form;
  const isClosed = record.closedOn !== null;
  const [isHandingOver, setHandingOver] = useState(false);
  return (
    <Panel
      title="Where it stands"
      actions={
        form.canEdit &&
        !isClosed && (
          <Button size="s" icon="arrowRight" onPress={() => setHandingOver(true)}>
            Hand over
          </Button>
        )
      }
    >
      <CaseFlags record={record} events={detail.events} />
      <Grid gap={4} min="s">
        <DataList
          layout="above"
          items={[
            { term: 'Stage', value: <Text strong>{words.stage(record.flow, stage)}</Text> },
            { term: 'Since', value: formatDate(record.stageSince) },
          ]}
        />
        {isClosed ? <Closing record={record} /> : <WhoseMove form={form} />}
        {!isClosed && <Next form={form} />}
        {!isClosed && <Who form={form} detail={detail} />}
        {!isClosed && <ByWhen form={form} />}
      </Grid>
      {isHandingOver && <HandOver record={record} posts={detail.posts} onClose={() => setHandingOver(false)} />}
    </Panel>
  );
}

function Closing({ record }: { record: Case }) {
  const words = useCaseWords();
  return (
    <DataList
      layout="above"
      items={[
        { term: 'Closed', value: record.closedOn && formatDate(record.closedOn) },
        { term: 'How it ended', value: record.closureOutcome && words.label('closureOutcome', record.closureOutcome) },
        { term: 'Next annual review', value: record.nextReviewOn && formatDate(record.nextReviewOn) },
      ]}
    />
  );
}

function WhoseMove({ form }: { form: RecordForm<Case> }) {
  return <DataList layout="above" items={[{ term: 'Whose move it is', value: <WaitingPanel form={form} /> }]} />;
}

function Next({ form }: { form: RecordForm<Case> }) {
  return (
    <DataList
      layout="above"
      items={[
        {
          term: 'Next action',
          value: (
            <EditInPlace
              form={form}
              label="Next action"
              text={(each) => each.nextAction ?? ''}
              patch={(nextAction) => ({ nextAction })}
              validate={(typed) => (typed.trim() === '' ? 'An open case needs a next action.' : undefined)}
            />
          ),
        },
      ]}
    />
  );
}

function ByWhen({ form }: { form: RecordForm<Case> }) {
  const { today } = useWorkspace();
  const urgency = urgencyOf(form.record, today);
  return (
    <DataList
      layout="above"
      items={[
        {
          term: 'By when',
          value: (
            <Row gap={2}>
              <EditDayInPlace
                form={form}
                label="By when"
                text={(each) => each.nextActionDue ?? ''}
                patch={(nextActionDue) => ({ nextActionDue })}
              />
              {urgency === 'overdue' && (
                <Badge tone="danger" icon="alert">
                  Overdue
                </Badge>
              )}
              {urgency === 'this-week' && <Badge tone="caution">{form.record.nextActionDue === today ? 'Today' : 'This week'}</Badge>}
            </Row>
          ),
        },
      ]}
    />
  );
}

function Who({ form, detail }: { form: RecordForm<Case>; detail: CaseDetail }) {
  const { organisations } = useSnapshot();
  const { record, canEdit, save } = form;
  const council = organisations.filter(({ side }) => side === 'council').map(({ id }) => id);
  return (
    <DataList
      layout="above"
      items={[
        {
          term: 'Who does it',
          value: (
            <PostInPlace
              label="Who does it"
              postId={record.nextActionPostId}
              posts={detail.posts}
              first={record.organisationId ? [record.organisationId, ...council] : council}
              canEdit={canEdit}
              save={(nextActionPostId) => save({ nextActionPostId })}
            />
          ),
        },
      ]}
    />
  );
}
