import { expect, test } from 'vitest';
import { InvalidError } from '../errors/errors.ts';
import { refuseUnknownKeys } from './lists.ts';

const lists = {
  rentType: [
    { id: 'peppercorn', label: 'Peppercorn' },
    { id: 'market', label: 'Market' },
  ],
};

test('keys of the list pass, one or several or none', () => {
  const values = [
    { list: 'rentType', path: 'rentType', key: 'market' },
    { list: 'rentType', path: 'rents', key: ['market', 'peppercorn'] },
    { list: 'rentType', path: 'empty', key: [] },
    { list: 'rentType', path: 'nothing', key: null },
  ];
  expect(() => refuseUnknownKeys(lists, values)).not.toThrow();
});

test('each field with a key that the list lacks is a problem of its own', () => {
  const values = [
    { list: 'rentType', path: 'rentType', key: 'free' },
    { list: 'rentType', path: 'rents', key: ['market', 'barter', 'gift'] },
    { list: 'rentType', path: 'fine', key: 'market' },
    { list: 'noSuchList', path: 'other', key: 'market' },
  ];
  const refused = () => refuseUnknownKeys(lists, values);
  expect(refused).toThrow(
    expect.objectContaining({
      code: 'invalid',
      message: '“free” is not one of the choices. Choose one from the list.',
      problems: [
        { path: 'rentType', message: '“free” is not one of the choices. Choose one from the list.' },
        { path: 'rents', message: '“barter, gift” is not one of the choices. Choose one from the list.' },
        { path: 'other', message: '“market” is not one of the choices. Choose one from the list.' },
      ],
    }),
  );
  expect(refused).toThrow(InvalidError);
});
