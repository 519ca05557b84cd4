import { PartLinks } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';

/** The short way to the parts of a case's page, on a narrow screen: its sections by their ids. */
export function CaseParts({ detail }: { detail: CaseDetail }) {
  return (
    <PartLinks
      label="Parts of this case"
      parts={[
        { id: 'snags', label: 'Snags' },
        { id: 'waits', label: 'Waits' },
        { id: 'documents', label: 'Documents' },
        { id: 'log', label: 'Log' },
        { id: 'tenancy', label: 'Tenancy' },
        { id: 'people', label: 'People' },
        { id: 'facts', label: 'About' },
        { id: 'actions', label: 'Actions' },
        ...(detail.case.closedOn === null ? [{ id: 'way', label: 'Way to closure' }] : []),
      ]}
    />
  );
}
