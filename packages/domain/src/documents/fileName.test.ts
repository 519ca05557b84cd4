import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameSchema } from './document.ts';
import { safeFileName, stemOf } from './fileName.ts';
import { endingOf, endingsOf, mediaTypes, typeByName } from './mediaType.ts';

describe('a name that is safe', () => {
  test.each([
    ['Lease 1998.pdf', 'Lease 1998.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Ada\\Lease.PDF', 'Lease.pdf'],
    ['Lease\u202egpj.pdf', 'Leasegpj.pdf'],
    ['lease', 'lease.pdf'],
    ['photo.exe', 'photo.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['   ', 'document.pdf'],
    ['two\r\nlines".pdf', 'twolines.pdf'],
    ['Ysgol Gynradd – lès.pdf', 'Ysgol Gynradd – lès.pdf'],
    ['租約.pdf', '租約.pdf'],
    ['con. .pdf', 'con.pdf'],
  ])('of %j as a PDF is %j', (name, safe) => {
    expect(safeFileName(name, 'application/pdf')).toBe(safe);
  });

  test('is, whatever came, one that can be kept, ends as the file is, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...mediaTypes), (name, type) => {
        const safe = safeFileName(name, type);
        expect(fileNameSchema.parse(safe)).toBe(safe);
        expect(endingsOf(type)).toContain(endingOf(safe));
        expect(safe).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(safeFileName(safe, type)).toBe(safe);
      }),
    );
  });
});

test.each([
  ['Roof from the east.JPG', 'Roof from the east'],
  ['IMG_2034.jpeg', 'IMG_2034'],
  ['a/b/c', 'c'],
  ['…', '…'],
])('the words of %j are %j', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test.each([
  ['lease.PDF', 'application/pdf'],
  ['roof.jpeg', 'image/jpeg'],
  ['page.html', null],
  ['drawing.svg', null],
  ['lease', null],
])('%j speaks of %s', (name, type) => {
  expect(typeByName(name)).toBe(type);
});
