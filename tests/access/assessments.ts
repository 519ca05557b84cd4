import type { Procedure } from './procedures.ts';

/** The procedures of how strategic relationships are. */
export const assessmentsProcedures: Readonly<Record<string, Procedure>> = {
  'assessments.list': {
    roles: ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'],
    call: (caller, { relationships }) => caller.assessments.list({ relationshipId: relationships.voices.id }),
  },
  'assessments.create': {
    roles: ['officer', 'caseworker', 'facilitator', 'admin'],
    call: (caller, { relationships }) =>
      caller.assessments.create({
        data: { relationshipId: relationships.pantry.id, account: 'joint', assessedOn: '2026-11-03', scores: { time: 4 } },
      }),
  },
  'assessments.update': {
    roles: ['officer', 'caseworker', 'facilitator', 'admin'],
    sides: ['council'],
    call: (caller, { assessments: { voicesCouncil } }) =>
      caller.assessments.update({ id: voicesCouncil.id, version: 1, data: { keepAsItIs: true } }),
  },
  'assessments.delete': {
    roles: ['officer', 'caseworker', 'facilitator', 'admin'],
    sides: ['partner'],
    call: (caller, { assessments: { voicesPartner } }) => caller.assessments.delete({ id: voicesPartner.id, version: 1 }),
  },
};
