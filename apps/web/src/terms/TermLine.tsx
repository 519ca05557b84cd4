import { changeTerm, type ListTerm, retireTerm, shiftTerm } from '@weft/domain';
import { WordsInPlace } from '../register/editing/WordsInPlace.tsx';
import { Badge, Button, Item, Row, Stack, Text } from '../ui/index.ts';
import type { EditTerms } from './useTerms.ts';

export interface TermLineProps {
  term: ListTerm;
  /** Whether it is the first or the last of those offered. */
  isFirst: boolean;
  isLast: boolean;
  /** Whether this list's terms come, go and move. */
  isOpen: boolean;
  /** Rules depend on it, so it stays in use. */
  isFixed: boolean;
  /** Whether the list has snags to choose from beside each term. */
  hasSnags: boolean;
  mayEdit: boolean;
  edit: EditTerms;
  change: (...asked: Parameters<EditTerms>) => Promise<void>;
}

/** One term of a list: its words edited where they stand, its place, and the way out of use. */
export function TermLine(props: TermLineProps) {
  const { term, isFirst, isLast, isOpen, isFixed, hasSnags, mayEdit, edit, change } = props;
  const { id, label, short, snags = [] } = term;
  const say = (part: Partial<ListTerm>) => edit((terms) => changeTerm(terms, id, part));
  return (
    <Item
      as="li"
      actions={
        mayEdit &&
        isOpen && (
          <>
            <Button
              variant="icon"
              icon="chevronUp"
              label={`Move “${label}” up`}
              isDisabled={isFirst}
              onPress={() => void change((terms) => shiftTerm(terms, id, -1))}
            />
            <Button
              variant="icon"
              icon="chevronDown"
              label={`Move “${label}” down`}
              isDisabled={isLast}
              onPress={() => void change((terms) => shiftTerm(terms, id, 1))}
            />
            {!isFixed && (
              <Button size="s" aria-label={`Take out of use: ${label}`} onPress={() => void change((terms) => retireTerm(terms, id))}>
                Take out of use
              </Button>
            )}
          </>
        )
      }
    >
      <Stack gap={1} align="start">
        <Row gap={2}>
          <WordsInPlace label="Term" value={label} canEdit={mayEdit} onSave={(typed) => say({ label: typed.trim() })} />
          {isFixed && <Badge>Stays in use</Badge>}
        </Row>
        {short !== undefined && (
          <Row gap={1}>
            <Text as="span" size="s" tone="muted">
              In few words:
            </Text>
            <WordsInPlace
              label={`“${label}” in few words`}
              value={short}
              canEdit={mayEdit}
              onSave={(typed) => say({ short: typed.trim() })}
            />
          </Row>
        )}
        {hasSnags && (
          <Row gap={1}>
            <Text as="span" size="s" tone="muted">
              For example:
            </Text>
            <WordsInPlace
              label={`Examples of “${label}”, one to a line`}
              value={snags.join('\n')}
              display={
                <Text as="span" size="s" tone="muted">
                  {snags.join('; ')}
                </Text>
              }
              placeholder="Add examples"
              multiline
              canEdit={mayEdit}
              onSave={(typed) => say({ snags: linesOf(typed) })}
            />
          </Row>
        )}
      </Stack>
    </Item>
  );
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
