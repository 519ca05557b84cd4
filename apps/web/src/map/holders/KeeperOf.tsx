import { type Id, relationshipTypes } from '@weft/domain';
import type { Keeper } from '@weft/network';
import { Badge, Stack, Text, TypeMark } from '../../ui/index.ts';
import { KeeperCard, KeeperMark, KeeperMarks } from '../../ui/map/Keepers.tsx';
import { RecordLink } from '../panel/RecordLink.tsx';
import { useMap } from '../state/mapState.ts';

/** A holder as a card: pressed, only what hangs on them is left, and is listed. */
export function KeeperOf({ keeper, selected }: { keeper: Keeper; selected: ReadonlySet<Id> }) {
  const { filter, setFilter } = useMap();
  const { title, organisationName, personName, leads, deputies, holder } = keeper;
  const isOn = filter.holder === holder;
  const held = [...leads, ...deputies];
  const who = [personName, organisationName === title ? null : organisationName].filter((words) => words !== null).join(', ');
  const marks = relationshipTypes
    .map((type) => ({
      type,
      count: held.filter(({ types }) => types.includes(type)).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <KeeperCard
      name={title}
      isOn={isOn}
      isSelected={held.some(({ id }) => selected.has(id))}
      onPress={() => setFilter({ ...filter, holder: isOn ? undefined : holder })}
    >
      {who !== '' && (
        <Text size="s" tone="muted">
          {who}
        </Text>
      )}
      <KeeperMarks>
        <Text as="span" size="s">
          {loadOf(keeper)}
        </Text>
        {marks.map(({ type, count }) => (
          <KeeperMark key={type} mark={<TypeMark type={type} />} count={count} />
        ))}
      </KeeperMarks>
      <Risks keeper={keeper} />
      {isOn && (
        <Stack as="ul" gap={1}>
          {held.map(({ id, name }) => (
            <li key={id}>
              <RecordLink id={id}>{name}</RecordLink>
            </li>
          ))}
        </Stack>
      )}
    </KeeperCard>
  );
}

function loadOf({ leads, deputies }: Keeper): string {
  if (leads.length === 0) return `Deputy for ${deputies.length}`;
  return deputies.length === 0 ? `Leads ${leads.length}` : `Leads ${leads.length}, deputy for ${deputies.length}`;
}

/** What would be lost, or is in doubt: each in words, the worst first. */
function Risks({ keeper: { isVacant, alone, undeputised, juniorOnly, doubtful } }: { keeper: Keeper }) {
  return (
    <KeeperMarks>
      {isVacant && (
        <Badge tone="danger" icon="alert">
          Nobody in post
        </Badge>
      )}
      {alone.length > 0 && <Badge tone="caution">{`Alone on ${alone.length}`}</Badge>}
      {undeputised.length > alone.length && <Badge tone="caution">{`No deputy on ${undeputised.length}`}</Badge>}
      {juniorOnly.length > 0 && <Badge>{`Nobody senior on ${juniorOnly.length}`}</Badge>}
      {doubtful.length > 0 && <Badge>{`${doubtful.length} to confirm`}</Badge>}
    </KeeperMarks>
  );
}
