import type { Id, PlannedAction } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { failureOf } from '../data/index.ts';
import { Button, ErrorState, Row, Section, Stack, Text } from '../ui/index.ts';
import { ActionLines, type SaidAround } from './ActionLines.tsx';
import { AddAction } from './adding/AddAction.tsx';
import type { ActionStart } from './adding/actionStart.ts';
import { useActions } from './useActions.ts';

interface ActionsSectionProps {
  /** Which actions belong here. */
  belongs: (action: PlannedAction) => boolean;
  said: SaidAround;
  /** What one that is added here starts from. */
  start: ActionStart;
  caseReference?: string | undefined;
}

/** What is to be done about something, or by somebody: those that are over only when they are asked for. */
function ActionsSection({ belongs, said, start, caseReference }: ActionsSectionProps) {
  const { data, error, refetch } = useActions();
  const [showsOver, showOver] = useState(false);
  const here = data?.filter(({ action }) => belongs(action)) ?? [];
  const open = here.filter(({ dueGroup }) => dueGroup !== 'closed');
  const over = here.filter(({ dueGroup }) => dueGroup === 'closed');
  const shown = showsOver ? here : open;
  return (
    <Section
      title="Actions"
      id="actions"
      meta={open.length || undefined}
      actions={<AddAction start={start} label="Add an action" size="s" caseReference={caseReference} />}
    >
      {error && data === undefined && (
        <ErrorState title="The actions could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      )}
      <Stack gap={3}>
        {data && open.length === 0 && (
          <Text tone="muted">{over.length > 0 ? 'Nothing is left to do.' : 'Nothing is to be done here yet.'}</Text>
        )}
        {shown.length > 0 && <ActionLines actions={shown} said={said} />}
        {over.length > 0 && (
          <Row>
            <Button size="s" variant="quiet" onPress={() => showOver(!showsOver)}>
              {showsOver ? 'Hide what is over' : `Show ${counted(over.length, 'action')} done or dropped`}
            </Button>
          </Row>
        )}
      </Stack>
    </Section>
  );
}

/** What is to be done about a relationship. */
export function RelationshipActions({ id }: { id: Id }) {
  return (
    <ActionsSection
      said="about"
      belongs={({ relationshipId }) => relationshipId === id}
      start={{ origin: 'relationship', relationshipId: id }}
    />
  );
}

/** What is to be done about an organisation, or about the gaps in a part of the council. */
export function OrganisationActions({ id }: { id: Id }) {
  return (
    <ActionsSection
      said="about"
      belongs={({ organisationId, directorateId }) => organisationId === id || directorateId === id}
      start={{ origin: 'organisation', organisationId: id }}
    />
  );
}

/** What is to be done because of a case, besides its own next step. */
export function CaseActions({ id, reference, ownerPostId }: { id: Id; reference: string; ownerPostId: Id | null }) {
  return (
    <ActionsSection
      said="about"
      belongs={({ caseId }) => caseId === id}
      start={{ origin: 'case', caseId: id, ...(ownerPostId && { ownerPostId }) }}
      caseReference={reference}
    />
  );
}

/** What a post sees to. */
export function PostActions({ id }: { id: Id }) {
  return <ActionsSection said="owner" belongs={({ ownerPostId }) => ownerPostId === id} start={{ ownerPostId: id }} />;
}
