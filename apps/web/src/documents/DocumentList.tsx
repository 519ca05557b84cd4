import { midSentence } from '@weft/network';
import { audienceLabels } from '../cases/words/useCaseWords.ts';
import { useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Badge, Button, Hidden, Icon, Item, Link, Picture, Pictures, Row, Stack, Text } from '../ui/index.ts';
import { fileAddress, previewAddress } from './addresses.ts';
import { belongsAddress, belongsWords, factWords, opensAs } from './documentWords.ts';
import type { ListedDocument } from './useDocuments.ts';

export interface DocumentListProps {
  documents: readonly ListedDocument[];
  /** What the page is about: its own documents need not say so. */
  ownId: string;
  /** What they hang on, where they are some of several groups: said to those who hear. */
  group?: string | undefined;
  onOpen: (id: string) => void;
}

/** Papers by name, then photographs as pictures. */
export function DocumentList({ documents, ownId, group, onOpen }: DocumentListProps) {
  const { member } = useWorkspace();
  const named = (what: string) => (group === undefined ? what : `${what}: ${midSentence(group)}`);
  const pictures = documents.filter((each) => opensAs(each) === 'picture');
  const papers = documents.filter((each) => opensAs(each) !== 'picture');
  return (
    <Stack gap={5}>
      {papers.length > 0 && (
        <Stack as="ul" gap={3} aria-label={named('Papers')}>
          {papers.map((paper) => (
            <Paper key={paper.id} paper={paper} ownId={ownId} onOpen={() => onOpen(paper.id)} />
          ))}
        </Stack>
      )}
      {pictures.length > 0 && (
        <Pictures label={named('Photographs')}>
          {pictures.map((picture) => (
            <Picture key={picture.id} src={previewAddress(picture.id, member.id)} alt={picture.title} onPress={() => onOpen(picture.id)}>
              <Stack gap={1}>
                <Text size="s" strong>
                  {picture.title}
                </Text>
                <Facts document={picture} ownId={ownId} />
              </Stack>
            </Picture>
          ))}
        </Pictures>
      )}
    </Stack>
  );
}

function Facts({ document, ownId }: { document: ListedDocument; ownId: string }) {
  const to = useAddresses();
  return (
    <Row gap={2}>
      <Text as="span" size="s" tone="muted">
        {factWords(document)}
      </Text>
      {document.of.id !== ownId && (
        <Text as="span" size="s">
          <Link href={belongsAddress(document, to)}>{belongsWords(document)}</Link>
        </Text>
      )}
      {document.audience !== 'shared' && <Badge icon="lock">{audienceLabels[document.audience]}</Badge>}
    </Row>
  );
}

function Paper({ paper, ownId, onOpen }: { paper: ListedDocument; ownId: string; onOpen: () => void }) {
  const { member } = useWorkspace();
  const opensHere = opensAs(paper) === 'pages';
  return (
    <Item
      as="li"
      actions={
        <Button variant="quiet" size="s" onPress={onOpen}>
          Details<Hidden>{` of ${paper.title}`}</Hidden>
        </Button>
      }
    >
      <Row gap={2} align="start" noWrap>
        <Icon name="note" />
        <Stack gap={1}>
          <Link
            {...(opensHere ? { onPress: onOpen } : { href: fileAddress(paper.id, member.id, true), download: paper.fileName })}
            variant="strong"
          >
            {paper.title}
          </Link>
          <Facts document={paper} ownId={ownId} />
        </Stack>
      </Row>
    </Item>
  );
}
