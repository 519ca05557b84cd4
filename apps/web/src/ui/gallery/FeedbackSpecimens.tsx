import { Button } from '../actions/Button.tsx';
import { Callout, OfflineBanner, ProgressBar } from '../feedback/notices.tsx';
import { EmptyState, ErrorState, LoadingState } from '../feedback/states.tsx';
import { Stack } from '../layout/boxes.tsx';
import { Specimen } from './Specimen.tsx';

/** How things stand. */
export function FeedbackSpecimens() {
  return (
    <>
      <Specimen title="EmptyState" note="Says what goes here and offers the first step." of={Empty} />
      <Specimen title="ErrorState" note="A sentence, and a way on." of={Trouble} />
      <Specimen title="LoadingState" of={() => <LoadingState label="Loading relationships" />} />
      <Specimen title="OfflineBanner" of={Offline} />
      <Specimen title="Callout" note="A remark in the place that it is about." of={Callouts} />
      <Specimen title="ProgressBar" note="Long work shows how far it is and can be cancelled." of={Progress} />
    </>
  );
}

function Empty() {
  return (
    <EmptyState title="Cases you own appear here" icon="cases" action={<Button variant="primary">Open a case</Button>}>
      A case is work on one tenancy or transfer. Start one from a building, or bring in a spreadsheet.
    </EmptyState>
  );
}

function Trouble() {
  return (
    <ErrorState title="The map could not be loaded." onRetry={() => {}} action={<Button variant="quiet">Show the table instead</Button>}>
      The server did not answer within ten seconds.
    </ErrorState>
  );
}

function Offline() {
  return (
    <Stack gap={2}>
      <OfflineBanner state="offline" waiting={2} />
      <OfflineBanner state="reconnecting" onRetry={() => {}} />
    </Stack>
  );
}

function Callouts() {
  return (
    <Stack gap={2}>
      <Callout tone="neutral">Nine relationships are shown as they were on 1 April 2025.</Callout>
      <Callout title="One person holds this">If they leave, nobody on the council’s side keeps it going.</Callout>
      <Callout tone="caution" title="May be disclosed" actions={<Button size="s">How notes are handled</Button>}>
        Notes written by council staff can be asked for under freedom of information.
      </Callout>
      <Callout tone="danger" title="Blocked for 94 days">
        Waiting on council property since 3 August.
      </Callout>
      <Callout tone="positive">Both sides have confirmed that this is closed.</Callout>
    </Stack>
  );
}

function Progress() {
  return (
    <Stack gap={4}>
      <ProgressBar label="Bringing in relationships" value={60} valueLabel="120 of 200 rows" onCancel={() => {}} />
      <ProgressBar label="Working out who knows whom" />
    </Stack>
  );
}
