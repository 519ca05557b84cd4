import { type Benefit, benefitKeys, benefitStandings } from '@weft/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reference } from '../testing/samples.ts';
import { benefitLines, benefitsIn } from './benefitLines.ts';

function read(text: string): { benefits: Benefit[]; wrong: string[] } {
  const wrong: string[] = [];
  return { benefits: benefitsIn({ text, column: 0 }, reference.typology, (sentence) => wrong.push(sentence)), wrong };
}

test('benefits are read as people write them: by their names, several in a cell, with how far they have come', () => {
  expect(read('Better services; Wider reach [missed]').benefits).toEqual([
    { benefit: 'better-services', standing: 'realised', note: null },
    { benefit: 'increasing-reach', standing: 'missed', note: null },
  ]);
  expect(read('social capital [Understood]: in Bentilee; in Fenton: both').benefits).toEqual([
    { benefit: 'social-capital', standing: 'understood', note: 'in Bentilee; in Fenton: both' },
  ]);
});

test('what is no benefit, or does not say how far one has come, is said to be wrong', () => {
  expect(read('Free parking').wrong).toEqual(['“Free parking” is not one of the nine benefits.']);
  expect(read('Better services [soon]').wrong).toEqual(['“soon” does not say how far a benefit has come.']);
});

test('what is written is read back the same', () => {
  const note = fc.option(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== ''),
  );
  const benefits = fc.uniqueArray(
    fc.record({ benefit: fc.constantFrom(...benefitKeys), standing: fc.constantFrom(...benefitStandings), note }),
    { selector: ({ benefit }) => benefit },
  );
  fc.assert(
    fc.property(benefits, (said) => {
      expect(read(benefitLines(said))).toEqual({ benefits: said, wrong: [] });
    }),
  );
});
