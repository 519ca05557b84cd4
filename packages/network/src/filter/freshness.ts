import { type Day, type Freshness, freshnessOf, type Id, type SnapshotRelationship } from '@weft/domain';

/** How fresh each relationship is. Many share the day they were confirmed, so each day is worked out once. */
export function freshnessById(relationships: readonly SnapshotRelationship[], today: Day, reviewMonths: number): Map<Id, Freshness> {
  const ofDay = new Map<Day | null, Freshness>();
  return new Map(
    relationships.map(({ id, confirmedOn, disputed }) => {
      if (disputed) return [id, 'disputed'];
      const known = ofDay.get(confirmedOn) ?? freshnessOf({ confirmedOn, dispute: null }, today, reviewMonths);
      ofDay.set(confirmedOn, known);
      return [id, known];
    }),
  );
}
