import { type Day, type Freshness, freshnessOf, type Id, type SnapshotRelationship } from '@weft/domain';

/** How fresh each relationship is. Many share the day they were confirmed, so each day is worked out once. */
export function freshnessById(relationships: readonly SnapshotRelationship[], today: Day, reviewMonths: number): Map<Id, Freshness> {
  const ofDay = new Map<Day | null, Freshness>();
  const byId = new Map<Id, Freshness>();
  for (const { id, confirmedOn, disputed } of relationships) {
    if (disputed) {
      byId.set(id, 'disputed');
      continue;
    }
    const known = ofDay.get(confirmedOn) ?? freshnessOf({ confirmedOn, dispute: null }, today, reviewMonths);
    ofDay.set(confirmedOn, known);
    byId.set(id, known);
  }
  return byId;
}
