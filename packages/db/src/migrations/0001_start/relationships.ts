import { type Building, createListTable, createRecordTable, imported, inOrder, oneOf, sides } from './building.ts';

export async function createRelationshipTables(building: Building): Promise<void> {
  await createRecordTable(building, 'relationships', {
    columns: {
      name: 'text',
      parties: 'text',
      types: 'text',
      'level?': 'text',
      areaIds: 'text',
      holders: 'text',
      brokerIds: 'text',
      status: 'text',
      'formality?': 'text',
      'from?': 'text',
      'to?': 'text',
      'confirmedOn?': 'text',
      'dispute?': 'text',
      'timing?': 'text',
      facts: 'text',
      'notes?': 'text',
      'typesBasis?': 'text',
      'levelBasis?': 'text',
      'statusAsOf?': 'text',
      'confidence?': 'text',
      ...imported,
    },
    checks: {
      level: oneOf('level', ['neighbourhood', 'place', 'system']),
      status: oneOf('status', ['proposed', 'planned', 'active', 'paused', 'completed', 'unknown']),
      order: inOrder('from', 'to'),
    },
    unique: [['originKey']],
  });
  await createListTable(building, 'relationship_parties', 'relationships', {
    columns: { organisationId: 'text', 'part?': 'text' },
    links: { organisationId: 'organisations' },
    unique: [['ownerId', 'organisationId']],
  });
  await createListTable(building, 'relationship_holders', 'relationships', {
    columns: {
      side: 'text',
      organisationId: 'text',
      'postId?': 'text',
      'description?': 'text',
      role: 'text',
      'from?': 'text',
      'to?': 'text',
    },
    links: { organisationId: 'organisations', postId: 'posts' },
    checks: { side: oneOf('side', sides), role: oneOf('role', ['lead', 'deputy']), order: inOrder('from', 'to') },
  });
  await createListTable(building, 'relationship_brokers', 'relationships', {
    columns: { organisationId: 'text' },
    links: { organisationId: 'organisations' },
  });
  await createListTable(building, 'relationship_areas', 'relationships', { columns: { areaId: 'text' }, links: { areaId: 'areas' } });
  await createRecordTable(building, 'positions', { columns: { x: 'double precision', y: 'double precision' } });
}
