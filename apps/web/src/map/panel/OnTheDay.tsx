import type { Day, Id } from '@weft/domain';
import { lookup, midSentence, turnLabels } from '@weft/network';
import { formatDate, Text } from '../../ui/index.ts';
import { useMap } from '../state/mapState.ts';

/** On another day than today, or while days are compared: which day's record this is, what became of it, and which part of it is today's. */
export function OnTheDay({ day, relationshipId }: { day: Day; relationshipId?: Id }) {
  const { search, drawn } = useMap();
  const turns = relationshipId === undefined ? [] : (drawn.turns?.get(relationshipId) ?? []);
  const isThere = relationshipId === undefined || lookup(drawn.snapshot).relationships.has(relationshipId);
  if (isThere && search.on === undefined && search.since === undefined) return null;
  return (
    <Text size="s" tone="muted">
      {isThere
        ? `As at ${formatDate(day)}${turns.map((turn) => `, ${midSentence(turnLabels[turn])}`).join('')}: its ties, who keeps them going and who is in which post. Names, types, levels, disputes, facts, notes, sources and history are today\u2019s.`
        : `Not there on ${formatDate(day)}: shown as it is on record today.`}
    </Text>
  );
}
