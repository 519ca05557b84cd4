import { type Id, relationshipTypes } from '@weft/domain';
import { type Keeper, lookup } from '@weft/network';
import { KeeperRisks } from '../../register/people/KeeperRisks.tsx';
import { StillTrue } from '../../register/relationships/StillTrue.tsx';
import { Row, Stack, Text, TypeMark } from '../../ui/index.ts';
import { KeeperCard, KeeperMark, KeeperMarks } from '../../ui/map/Keepers.tsx';
import { RecordLink } from '../panel/RecordLink.tsx';
import { useMap } from '../state/mapState.ts';

/** A holder as a card: pressed, only what hangs on them is left, and is listed. */
export function KeeperOf({ keeper, selected }: { keeper: Keeper; selected: ReadonlySet<Id> }) {
  const { filter, setFilter, snapshot } = useMap();
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
      <KeeperMarks>
        <KeeperRisks keeper={keeper} />
      </KeeperMarks>
      {isOn && (
        <Stack as="ul" gap={1}>
          {held.map((relationship) => (
            <Row key={relationship.id} as="li" justify="between" align="start" noWrap>
              <RecordLink id={relationship.id}>{relationship.name}</RecordLink>
              {keeper.doubtful.includes(relationship) && (
                <StillTrue relationship={lookup(snapshot).relationships.get(relationship.id) ?? relationship} size="s" variant="quiet" />
              )}
            </Row>
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
