import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, svg } from './svg.ts';

test('words come back from a drawing as they went in, whatever they hold, and none of them becomes an element', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('<script>alert(1)</script>', '"><image href=x onerror=alert(1)>', ']]>', '&amp;', "'"),
  );
  fc.assert(
    fc.property(words, (text) => {
      const drawn = new DOMParser().parseFromString(
        svg('svg', { 'aria-label': text, x: 1 }, svg('text', {}, escaped(text))),
        'application/xml',
      );
      const plain = text.replace(/\p{Cc}|[\ufffe\uffff]/gu, '');
      expect(drawn.querySelector('parsererror')).toBeNull();
      expect(drawn.querySelectorAll('*')).toHaveLength(2);
      expect(drawn.querySelector('text')?.textContent?.replace(/\p{Cc}|[\ufffe\uffff]/gu, '')).toBe(plain);
    }),
  );
});

test('numbers are short, and what has no value is left out', () => {
  expect(svg('circle', { cx: 1.23456, cy: -0.001, r: undefined })).toBe('<circle cx="1.23" cy="0"/>');
});
