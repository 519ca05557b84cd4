import type { Snapshot } from '@weft/domain';
import { holder, idOf, organisation, relationship, snapshotOf } from './snapshots.ts';

/**
 * A small town: a council with a team, an infrastructure body that brokers, a café, a theatre that is in nothing, and five relationships
 * of every shape (direct, brokered by a stranger, brokered by a party, a hub, a hub brokered by a stranger).
 */
export const town: Snapshot = snapshotOf({
  organisations: [
    organisation('Council', { side: 'council', kind: 'council' }),
    organisation('Parks team', { side: 'council', kind: 'council-team', parentId: idOf('Council') }),
    organisation('Voice', { kind: 'vcs-infrastructure', otherNames: ['Town CVS'] }),
    organisation('Café Zoë', { kind: 'cic' }),
    organisation('Food bank'),
    organisation('Theatre', { kind: 'cic' }),
    organisation('Ministry', { side: 'other', kind: 'government' }),
  ],
  posts: [
    { id: idOf('Head of Parks'), version: 1, organisationId: idOf('Parks team'), title: 'Head of Parks', tier: 'senior-manager' },
    { id: idOf('Clerk'), version: 1, organisationId: idOf('Council'), title: 'Clerk', tier: 'officer' },
    { id: idOf('Chief executive'), version: 1, organisationId: idOf('Voice'), title: 'Chief executive', tier: 'chief-executive' },
  ],
  appointments: [
    { id: idOf('a1'), version: 1, postId: idOf('Head of Parks'), personId: idOf('p1'), name: 'Ada Müller', from: '2024-01-01', to: null },
    { id: idOf('a2'), version: 1, postId: idOf('Clerk'), personId: idOf('p2'), name: 'Bo Old', from: '2020-01-01', to: '2025-01-01' },
    { id: idOf('a3'), version: 1, postId: idOf('Chief executive'), personId: idOf('p3'), name: null, from: null, to: null },
  ],
  relationships: [
    relationship('Picnic', ['Parks team', 'Café Zoë'], {
      types: ['delivery'],
      level: 'neighbourhood',
      holders: [
        holder('Head of Parks', { organisationId: idOf('Parks team') }),
        holder(null, { side: 'partner', organisationId: idOf('Café Zoë'), description: 'Whoever bakes on Fridays' }),
      ],
    }),
    relationship('Grants', ['Council', 'Food bank'], {
      types: ['commissioning', 'delivery'],
      brokerIds: [idOf('Voice')],
      confirmedOn: '2020-01-01',
      holders: [holder('Clerk'), holder('Head of Parks', { role: 'deputy' })],
    }),
    relationship('Compact', ['Council', 'Voice'], { types: ['shaping'], brokerIds: [idOf('Voice')], disputed: true, level: null }),
    relationship('Forum', ['Council', 'Voice', 'Food bank', 'Café Zoë'], {
      parties: ['Council', 'Voice', 'Food bank', 'Café Zoë'].map((name, index) => ({
        organisationId: idOf(name),
        part: index === 1 ? 'convenor' : null,
      })),
      status: 'paused',
      holders: [holder('Clerk', { to: '2025-12-31' }), holder('Chief executive', { side: 'partner', organisationId: idOf('Voice') })],
    }),
    relationship('Covenant', ['Council', 'Food bank', 'Café Zoë'], {
      types: ['shaping', 'ongoing'],
      level: 'system',
      status: 'proposed',
      brokerIds: [idOf('Ministry')],
      confirmedOn: null,
    }),
  ],
});
