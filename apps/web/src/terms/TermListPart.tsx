import { backToStandard, reordered, restoreTerm, snagCategoriesKey, type TermListKind, termListKind } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { useAddresses } from '../register/addresses.ts';
import { OrderDialog, orderSaved } from '../register/editing/OrderDialog.tsx';
import { Badge, Button, Disclosure, Item, Link, Row, Stack, Text } from '../ui/index.ts';
import { AddTerm } from './AddTerm.tsx';
import { TermLine } from './TermLine.tsx';
import { type ListedTerms, useEditTerms } from './useTerms.ts';

export interface TermListPartProps {
  listed: ListedTerms;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  mayEdit: boolean;
}

/** What can be done with a list, in a sentence or two. */
function howFar({ closed, why }: TermListKind): string | null {
  if (closed) return `${why ?? ''} Their words can be changed; none can be added, taken out or moved.`.trim();
  return why ?? null;
}

/** One list, folded to its name; unfolded, its terms to look at and to change. */
export function TermListPart({ listed, isOpen, onOpen, mayEdit }: TermListPartProps) {
  const kind = termListKind(listed.key);
  const isChanged = JSON.stringify(listed.terms) !== JSON.stringify(listed.standard);
  return (
    <Disclosure
      title={kind.label}
      meta={
        <Row as="span" gap={1}>
          <span>{counted(listed.terms.filter(({ retired }) => !retired).length, 'term')}</span>
          {kind.closed && <Badge>Words only</Badge>}
          {isChanged && <Badge tone="accent">Changed here</Badge>}
        </Row>
      }
      isExpanded={isOpen}
      onExpandedChange={onOpen}
    >
      {isOpen && <Terms listed={listed} kind={kind} isChanged={isChanged} mayEdit={mayEdit} />}
    </Disclosure>
  );
}

interface TermsProps {
  listed: ListedTerms;
  kind: TermListKind;
  isChanged: boolean;
  mayEdit: boolean;
}

function Terms({ listed, kind, isChanged, mayEdit }: TermsProps) {
  const to = useAddresses();
  const [isOrdering, setOrdering] = useState(false);
  const editing = useEditTerms(listed);
  const { terms, standard, id } = listed;
  const offered = terms.filter(({ retired }) => !retired);
  const retired = terms.filter((term) => term.retired);
  const said = howFar(kind);
  return (
    <Stack gap={4}>
      {said && <Text tone="muted">{said}</Text>}
      <Stack as="ul" gap={3}>
        {offered.map((term, index) => (
          <TermLine
            key={term.id}
            term={term}
            isFirst={index === 0}
            isLast={index === offered.length - 1}
            isOpen={!kind.closed}
            isFixed={kind.fixed?.includes(term.id) ?? false}
            hasSnags={listed.key === snagCategoriesKey}
            mayEdit={mayEdit}
            {...editing}
          />
        ))}
      </Stack>
      {mayEdit && !kind.closed && <AddTerm list={kind.label} edit={editing.edit} />}
      {retired.length > 0 && (
        <Stack gap={2}>
          <Text strong>Out of use: still shown where they were recorded</Text>
          <Stack as="ul" gap={2}>
            {retired.map((term) => (
              <Item
                key={term.id}
                as="li"
                actions={
                  mayEdit && (
                    <Button
                      size="s"
                      aria-label={`Put “${term.label}” back in use`}
                      onPress={() => void editing.change((now) => restoreTerm(now, term.id))}
                    >
                      Back in use
                    </Button>
                  )
                }
              >
                <Text tone="muted">{term.label}</Text>
              </Item>
            ))}
          </Stack>
        </Stack>
      )}
      <Row gap={2}>
        {mayEdit && !kind.closed && offered.length > 2 && (
          <Button icon="drag" onPress={() => setOrdering(true)}>
            Put in order
          </Button>
        )}
        {mayEdit && isChanged && (
          <Button icon="undo" onPress={() => void editing.change((now) => backToStandard(standard, now))}>
            Go back to how it came
          </Button>
        )}
        {id && <Link href={to.changes(id)}>History</Link>}
      </Row>
      {isOrdering && (
        <OrderDialog
          title={`The order of “${kind.label}”`}
          items={offered}
          onSave={async (ids) => orderSaved(await editing.edit((now) => reordered(now, ids)), () => setOrdering(false))}
          onClose={() => setOrdering(false)}
        />
      )}
    </Stack>
  );
}
