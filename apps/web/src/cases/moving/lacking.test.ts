import type { Requirement } from '@weft/domain';
import { expect, test } from 'vitest';
import { mendings } from './lacking.ts';

const rule = (field: string): Requirement => ({ id: field, label: field, kind: 'rule', field });
const term = (field: string): Requirement => ({ id: field, label: field, kind: 'tenancy', field, input: 'list', list: field });
const asked = [rule('tenancyRecorded'), rule('noSnagOpen'), term('subsidyRoute'), rule('undervalueRecorded')];

test('without a tenancy, all that is to be said of it is put right by recording it, said once', () => {
  const ways = mendings(asked, false);
  expect(ways.map(({ how, requirements }) => [how, requirements.map(({ id }) => id)])).toEqual([
    ['Record the tenancy first', ['tenancyRecorded', 'subsidyRoute', 'undervalueRecorded']],
    ['Settle the open snags', ['noSnagOpen']],
  ]);
});

test('with one, each thing has its own way', () => {
  expect(mendings([rule('noSnagOpen'), rule('undervalueRecorded')], true).map(({ part, how }) => [part, how])).toEqual([
    ['snags', 'Settle the open snags'],
    ['tenancy', 'Record the undervalue, 0 if there is none'],
  ]);
});
