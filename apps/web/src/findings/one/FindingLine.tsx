import { type Finding, findingKey, type Id } from '@weft/domain';
import { lookup } from '@weft/network';
import { AddAction } from '../../actions/adding/AddAction.tsx';
import { useNames } from '../../changes/words/useNames.ts';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { type Addresses, useAddresses } from '../../register/addresses.ts';
import type { Choosing } from '../../register/lists/FilteredList.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { Checkbox, formatDate, Hidden, Item, Link, Row, Stack, Text } from '../../ui/index.ts';
import type { AnsweredFinding } from '../useFindings.ts';
import { AcceptFinding } from './AcceptFinding.tsx';
import { actionOfFinding } from './actionOfFinding.ts';
import { addressOnMap } from './findingOnMap.ts';
import { WithdrawAcceptance } from './WithdrawAcceptance.tsx';

/** How many records a line leads to. */
const most = 3;

interface FindingLineProps {
  answered: AnsweredFinding;
  /** The record whose page the line stands on: it need not be led to. */
  on?: string | undefined;
  /** Which findings are ticked, while somebody chooses several to accept; those that are accepted already cannot be. */
  choosing?: Choosing | undefined;
}

/** One finding: why in a sentence, the way to see it on the map and in the register, and what can be done about it. */
export function FindingLine({ answered, on, choosing }: FindingLineProps) {
  const nameOf = useNames();
  const to = useAddresses();
  const snapshot = useSnapshot();
  const { finding, acceptance, isAccepted } = answered;
  const ticks = isAccepted ? undefined : choosing;
  const records = finding.about.filter((id) => id !== on).slice(0, most);
  return (
    <Item
      as="li"
      actions={
        ticks ? undefined : isAccepted && acceptance ? (
          <WithdrawAcceptance acceptance={acceptance} of={finding.words} />
        ) : (
          <Row gap={1}>
            <SayStillTrue answered={answered} />
            <AcceptFinding finding={finding} />
            <AddAction start={actionOfFinding(finding, nameOf)} of={finding.words} size="s" variant="quiet" />
          </Row>
        )
      }
    >
      <Stack gap={0}>
        {ticks ? <Tick finding={finding} choosing={ticks} /> : <Text>{finding.words}</Text>}
        {acceptance && <Accepted answered={answered} />}
        <Row gap={3}>
          <Text as="span" size="s">
            <Link href={addressOnMap(finding, snapshot, to.map)}>
              On the map<Hidden>{` for: ${finding.words}`}</Hidden>
            </Link>
          </Text>
          {records.map((id) => (
            <Text key={id} as="span" size="s">
              <Link variant="quiet" href={pageOf(id, lookup(snapshot), to)}>
                {nameOf(id) ?? 'Open it'}
              </Link>
            </Text>
          ))}
        </Row>
      </Stack>
    </Item>
  );
}

/** A finding to be ticked, by its words. */
function Tick({ finding, choosing: { ids, onChange } }: { finding: Finding; choosing: Choosing }) {
  const key = findingKey(finding);
  return (
    <Checkbox
      label={finding.words}
      value={ids.includes(key)}
      onChange={(isOn) => onChange(isOn ? [...ids, key] : ids.filter((other) => other !== key))}
    />
  );
}

/** The page of a record that a finding speaks of. */
function pageOf(id: Id, { relationships, posts }: ReturnType<typeof lookup>, to: Addresses): string {
  if (relationships.has(id)) return to.relationship(id);
  return posts.has(id) ? to.post(id) : to.organisation(id);
}

/** What was said when it was accepted; once the day to look again has come, that it has. */
function Accepted({ answered: { acceptance, isAccepted } }: { answered: AnsweredFinding }) {
  const { today } = useWorkspace();
  if (!acceptance) return null;
  const until = formatDate(acceptance.lookAgainOn);
  const when = isAccepted
    ? `Until ${until}`
    : acceptance.lookAgainOn === today
      ? 'To be looked at again today'
      : `To be looked at again since ${until}`;
  return <Text size="s" tone="muted">{`${when}. It is fine, because: ${acceptance.reason}`}</Text>;
}

/** What only needs confirming can be confirmed where it stands, and what is disputed be settled. */
function SayStillTrue({ answered: { finding } }: { answered: AnsweredFinding }) {
  const { relationships } = lookup(useSnapshot());
  const { rule, relationshipId } = finding;
  const isOfTruth = rule === 'stale' || rule === 'disputed';
  const relationship = isOfTruth && relationshipId !== null ? relationships.get(relationshipId) : undefined;
  return relationship ? <StillTrue relationship={relationship} size="s" /> : null;
}
