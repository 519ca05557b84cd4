import { type Document, documentFields } from '@weft/domain';
import { useClient, useWorkspace, useWrite } from '../data/index.ts';
import { useRecordForm } from '../register/editing/useRecordForm.tsx';
import { Button, Dialog, LargePicture, Link, PdfPages, Row, Spacer, Text } from '../ui/index.ts';
import { fileAddress } from './addresses.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { opensAs } from './documentWords.ts';
import type { ListedDocument } from './useDocuments.ts';
import { useWalk } from './useWalk.ts';

export interface DocumentDialogProps {
  document: ListedDocument;
  /** Those it stands among: a photograph leads to the next, by button or arrow key. */
  among: readonly ListedDocument[];
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** One document: a photograph large, a PDF page by page, and what is said of it, to be changed where it stands. */
export function DocumentDialog({ document, among, onOpen, onClose }: DocumentDialogProps) {
  const client = useClient();
  const write = useWrite();
  const { member, can } = useWorkspace();
  const form = useRecordForm<Document>({
    record: document,
    schema: documentFields,
    what: 'the document',
    canEdit: can('document.write', document.audience),
    update: (asked) => client.documents.update.mutate(asked),
  });
  const how = opensAs(document);
  const pictures = how === 'picture' ? among.filter((each) => opensAs(each) === 'picture').map(({ id }) => id) : [];
  const walk = useWalk(pictures, document.id, onOpen);

  async function remove() {
    const { id, version } = form.record;
    const result = await write(() => client.documents.delete.mutate({ id, version }));
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={form.record.title}
      size={how === 'saved' ? 'm' : 'l'}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <>
          {form.canEdit && (
            <Button variant="quiet" icon="trash" onPress={() => void remove()}>
              Move to the bin
            </Button>
          )}
          <Spacer />
          {how === 'pages' && (
            <Link variant="button" href={fileAddress(document.id, member.id)} target="_blank">
              Open
            </Link>
          )}
          <Link variant="button" href={fileAddress(document.id, member.id, true)} download={document.fileName}>
            Download
          </Link>
        </>
      }
    >
      {how === 'picture' && <LargePicture key={document.id} src={fileAddress(document.id, member.id)} alt={form.record.title} />}
      {how === 'pages' && <PdfPages key={document.id} src={fileAddress(document.id, member.id)} name={form.record.title} />}
      {pictures.length > 1 && (
        <Row justify="between">
          <Button size="s" variant="quiet" icon="chevronLeft" onPress={walk.back}>
            Previous
          </Button>
          <Text as="span" size="s" tone="muted">
            {`${walk.place} of ${pictures.length}`}
          </Text>
          <Button size="s" variant="quiet" icon="chevronRight" onPress={walk.forward}>
            Next
          </Button>
        </Row>
      )}
      <DocumentFacts document={document} form={form} />
      {form.dialog}
    </Dialog>
  );
}
