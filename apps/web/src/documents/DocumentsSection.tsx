import type { Case, Id } from '@weft/domain';
import { useState } from 'react';
import { failureOf, useSnapshot, useWorkspace } from '../data/index.ts';
import { DropArea, EmptyState, ErrorState, LoadingState, Row, Section, Stack } from '../ui/index.ts';
import { AddDocumentsDialog } from './AddDocumentsDialog.tsx';
import { type ChosenFile, chosenFrom } from './chosen.ts';
import { DocumentDialog } from './DocumentDialog.tsx';
import { DocumentList } from './DocumentList.tsx';
import type { Destination } from './destinations.ts';
import { documentGroups } from './documentWords.ts';
import { FileButtons } from './FileButtons.tsx';
import { type DocumentsOf, type ListedDocument, useDocuments } from './useDocuments.ts';

interface DocumentsSectionProps {
  of: DocumentsOf;
  /** What files may be added to, the likeliest first. */
  destinations: readonly Destination[];
}

/** Documents and photographs about something: to look at, and to add to by choosing, dropping or taking. */
function DocumentsSection({ of, destinations }: DocumentsSectionProps) {
  const { can } = useWorkspace();
  const { data: documents, error, refetch } = useDocuments(of);
  const [chosen, setChosen] = useState<ChosenFile[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const canAdd = can('document.write');
  const choose = (files: readonly File[]) => setChosen(chosenFrom(files));
  const buttons = canAdd && <FileButtons onChoose={choose} />;
  const open = documents?.find(({ id }) => id === openId);
  const isEmpty = documents?.length === 0;

  return (
    <Section
      title="Documents"
      id="documents"
      meta={documents && !isEmpty ? String(documents.length) : undefined}
      actions={!isEmpty && buttons && <Row gap={1}>{buttons}</Row>}
    >
      <DropArea label="Drop documents here" onDrop={choose} isDisabled={!canAdd}>
        {error && (
          <ErrorState title="The documents could not be read." onRetry={() => void refetch()}>
            {failureOf(error).message}
          </ErrorState>
        )}
        {!documents && !error && <LoadingState label="Fetching the documents" lines={2} />}
        {isEmpty && (
          <EmptyState title="No documents yet" icon="note" action={buttons && <Row>{buttons}</Row>}>
            Agreements, leases, letters, minutes and photographs go here
            {canAdd ? ': choose files, or drop them anywhere on this part of the page' : ''}.
          </EmptyState>
        )}
        {documents && !isEmpty && <Listed documents={documents} of={of} onOpen={setOpenId} />}
      </DropArea>
      {chosen.length > 0 && <AddDocumentsDialog files={chosen} destinations={destinations} onClose={() => setChosen([])} />}
      {open && documents && (
        <DocumentDialog key={open.id} document={open} among={documents} onOpen={setOpenId} onClose={() => setOpenId(null)} />
      )}
    </Section>
  );
}

/** All of them, or those of an organisation by what they hang on where that is not the organisation alone. */
function Listed({ documents, of, onOpen }: { documents: ListedDocument[]; of: DocumentsOf; onOpen: (id: string) => void }) {
  const own = { ownId: Object.values(of)[0] ?? '', onOpen };
  const groups = documentGroups(documents);
  if (of.organisationId === undefined || groups.every(({ id }) => id === 'own')) return <DocumentList documents={documents} {...own} />;
  return (
    <Stack gap={4}>
      {groups.map((group) => (
        <Section key={group.id} title={group.title} level={3} meta={String(group.documents.length)}>
          <DocumentList documents={group.documents} group={group.title} {...own} />
        </Section>
      ))}
    </Stack>
  );
}

/** The documents of a case, with those of its snags, its tenancy and its building. */
export function CaseDocuments({ subject, snags }: { subject: Case; snags: readonly { id: string; title: string }[] }) {
  const destinations: Destination[] = [
    { id: 'case', label: 'This case', owner: { caseId: subject.id } },
    ...snags.map(({ id, title }) => ({ id, label: `Snag: ${title}`, owner: { snagId: id } })),
    ...(subject.tenancyId === null ? [] : [{ id: 'tenancy', label: 'The tenancy', owner: { tenancyId: subject.tenancyId } }]),
    { id: 'asset', label: 'The building or land', owner: { assetId: subject.assetId } },
  ];
  return <DocumentsSection of={{ caseId: subject.id }} destinations={destinations} />;
}

/** The documents of a tenancy, with those of its building. */
export function TenancyDocuments({ tenancyId, assetId }: { tenancyId: string; assetId: string }) {
  const destinations: Destination[] = [
    { id: 'tenancy', label: 'This tenancy', owner: { tenancyId } },
    { id: 'asset', label: 'The building or land', owner: { assetId } },
  ];
  return <DocumentsSection of={{ tenancyId }} destinations={destinations} />;
}

/** The documents of a building or land. */
export function BuildingDocuments({ assetId }: { assetId: string }) {
  return <DocumentsSection of={{ assetId }} destinations={[{ id: 'asset', label: 'This building or land', owner: { assetId } }]} />;
}

interface OrganisationDocumentsProps {
  id: Id;
  cases: readonly { id: Id; reference: string }[];
  tenancies: readonly { id: Id; assetId: Id; building: string }[];
}

/** The documents of an organisation, with those of its relationships, its tenancies and their buildings, and its cases. */
export function OrganisationDocuments({ id, cases, tenancies }: OrganisationDocumentsProps) {
  const { relationships } = useSnapshot();
  const theirs = relationships.filter(({ parties }) => parties.some(({ organisationId }) => organisationId === id));
  const buildings = new Map(tenancies.map(({ assetId, building }) => [assetId, building]));
  const destinations: Destination[] = [
    { id: 'organisation', label: 'This organisation', owner: { organisationId: id } },
    ...theirs.map((each) => ({ id: each.id, label: `Relationship: ${each.name}`, owner: { relationshipId: each.id } })),
    ...tenancies.map((each) => ({ id: each.id, label: `The tenancy of ${each.building}`, owner: { tenancyId: each.id } })),
    ...[...buildings].map(([assetId, building]) => ({ id: assetId, label: `The building: ${building}`, owner: { assetId } })),
    ...cases.map((each) => ({ id: each.id, label: `Case: ${each.reference}`, owner: { caseId: each.id } })),
  ];
  return <DocumentsSection of={{ organisationId: id }} destinations={destinations} />;
}

/** The documents of a relationship. */
export function RelationshipDocuments({ id }: { id: Id }) {
  const destinations = [{ id: 'relationship', label: 'This relationship', owner: { relationshipId: id } }];
  return <DocumentsSection of={{ relationshipId: id }} destinations={destinations} />;
}
