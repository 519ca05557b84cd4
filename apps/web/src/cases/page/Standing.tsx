import { type Case, daysWaiting, urgencyOf, waitingOnSchema } from '@weft/domain';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { ChooseInPlace } from '../../register/editing/ChooseInPlace.tsx';
import { EditDayInPlace, EditInPlace } from '../../register/editing/EditInPlace.tsx';
import type { RecordForm } from '../../register/editing/useRecordForm.tsx';
import { Badge, DataList, formatDate, Grid, Panel, Row, Text } from '../../ui/index.ts';
import { CaseFlags } from '../flags/CaseFlags.tsx';
import type { CaseDetail } from '../moving/asked.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { daysWords, waitingTone, waitingWords } from '../words/waiting.ts';
import { PostInPlace } from './PostInPlace.tsx';

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
  return (
    <Panel title="Where it stands">
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
  const { today } = useWorkspace();
  const { record, canEdit } = form;
  const days = daysWaiting(record, today);
  const tone = waitingTone(days);
  return (
    <DataList
      layout="above"
      items={[
        {
          term: 'Whose move it is',
          value: (
            <ChooseInPlace
              label="Whose move it is"
              value={record.waitingOn}
              options={waitingOnSchema.options.map((id) => ({ id, label: waitingWords(id) }))}
              onChoose={(id) => {
                const waitingOn = waitingOnSchema.parse(id);
                void form.change({ waitingOn, waitingSince: waitingOn === 'nobody' ? null : today });
              }}
              canEdit={canEdit}
            />
          ),
        },
        {
          term: 'Since',
          value: record.waitingOn !== 'nobody' && (
            <Row gap={2}>
              <EditDayInPlace
                form={form}
                label="Waiting since"
                text={(each) => each.waitingSince ?? ''}
                patch={(day) => ({ waitingSince: day === '' ? null : day })}
              />
              {days !== null && <Badge tone={tone}>{daysWords(days)}</Badge>}
            </Row>
          ),
        },
      ]}
    />
  );
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
              {urgency === 'this-week' && <Badge tone="caution">This week</Badge>}
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
