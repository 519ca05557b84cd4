import { type Role, renameSection } from '@weft/domain';
import type { Procedure } from './procedures.ts';

const everyone: readonly Role[] = ['viewer', 'officer', 'caseworker', 'facilitator', 'admin'];
const registrars: readonly Role[] = ['officer', 'caseworker', 'admin'];
const caseworkers: readonly Role[] = ['caseworker', 'admin'];

/** A call that was let in, and refused only because of where the record stands, as the start of the sentence says. */
async function despite(sentence: string, call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: Error) => {
    if (!error.message.startsWith(sentence)) throw error;
  });
}

/** Annual reviews: the procedures of members, and those of the tenant by the link. */
export const reviewsProcedures: Readonly<Record<string, Procedure>> = {
  'reviews.portfolio': { roles: everyone, call: (caller) => caller.reviews.portfolio() },
  'reviews.due': { roles: everyone, call: (caller) => caller.reviews.due() },
  'reviews.ofTenancy': { roles: everyone, call: (caller, { tenancies }) => caller.reviews.ofTenancy({ id: tenancies.lantern.id }) },
  'reviews.form.get': { roles: everyone, call: (caller) => caller.reviews.form.get() },
  'reviews.form.update': {
    roles: ['admin'],
    call: (caller, { reviewForms: { own } }) =>
      caller.reviews.form.update({ version: 1, data: { sections: renameSection(own.sections, 'use', 'How it is used') } }),
  },
  'reviews.get': { roles: everyone, call: (caller, { reviews }) => caller.reviews.get({ id: reviews.lantern.id }) },
  'reviews.invite': {
    roles: registrars,
    call: (caller, { tenancies }) =>
      despite(
        'This year’s review is under way',
        caller.reviews.invite({ tenancyId: tenancies.lantern.id, dueOn: '2026-12-22', contact: null }),
      ),
  },
  'reviews.renewLink': { roles: registrars, call: (caller, { reviews }) => caller.reviews.renewLink({ id: reviews.lantern.id }) },
  'reviews.withdraw': {
    roles: registrars,
    call: (caller, { reviews }) => despite('The tenant has answered', caller.reviews.withdraw({ id: reviews.lantern.id })),
  },
  'reviews.answer': {
    roles: registrars,
    sides: ['council'],
    call: (caller, { reviews }) =>
      caller.reviews.answer({ id: reviews.lantern.id, question: 'view', version: null, data: { choice: 'well', text: 'Well kept.' } }),
  },
  'reviews.openSnags': {
    roles: caseworkers,
    call: (caller, { reviews, cases }) =>
      caller.reviews.openSnags({
        id: reviews.lantern.id,
        into: { caseId: cases.lantern.id },
        snags: [{ title: 'Gutter loose', category: 'repair', severity: 'low' }],
      }),
  },
  'reviews.sign': {
    roles: registrars,
    sides: ['council'],
    call: (caller, { reviews }) =>
      despite('The council signs once', caller.reviews.sign({ id: reviews.lantern.id, version: 1, nextReviewOn: '2027-11-24' })),
  },
  'reviews.unsign': {
    roles: registrars,
    sides: ['council'],
    call: (caller, { reviews }) => despite('The council has not signed', caller.reviews.unsign({ id: reviews.lantern.id, version: 1 })),
  },
  'reviews.byLink.get': { roles: 'link', call: (caller) => caller.reviews.byLink.get() },
  'reviews.byLink.answer': {
    roles: 'link',
    call: (caller) => caller.reviews.byLink.answer({ question: 'hours', version: null, data: { choice: null, text: 'Thirty' } }),
  },
  'reviews.byLink.send': { roles: 'link', call: (caller) => caller.reviews.byLink.send({ version: 1 }) },
  'reviews.byLink.sign': {
    roles: 'link',
    call: (caller) => despite('The council has not signed', caller.reviews.byLink.sign({ version: 1, name: 'Tess Treasurer', role: null })),
  },
};
