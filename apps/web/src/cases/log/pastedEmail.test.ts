import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPastedEmail } from './pastedEmail.ts';

const today = '2026-11-24';
const read = (...lines: string[]) => readPastedEmail(lines.join('\n'), today);

test.each([
  ['Outlook', 'Sent: 03 November 2026 10:15'],
  ['Outlook in America', 'Sent: Tuesday, November 3, 2026 10:15 AM'],
  ['what the standard says', 'Date: Tue, 3 Nov 2026 10:15:00 +0000'],
  ['Gmail', 'Date: Tue, 3 Nov 2026 at 10:15'],
  ['figures alone', 'Date: 03/11/2026 10:15'],
])('the head of an email is read as %s writes it', (_, dated) => {
  expect(
    read('From: Property team <property@example.org>', dated, 'To: Trust', 'Subject: Re: The roof', '', 'We agree.', '', 'Yours'),
  ).toEqual({
    from: 'Property team <property@example.org>',
    subject: 'Re: The roof',
    on: '2026-11-03',
    text: 'We agree.\n\nYours',
  });
});

test('a forwarded head, and a subject that goes on in the next line, are read as well', () => {
  expect(read('-----Original Message-----', 'From: Legal', 'Subject: A very long subject', ' that goes on', '', 'Words')).toEqual({
    from: 'Legal',
    subject: 'A very long subject that goes on',
    on: '',
    text: 'Words',
  });
});

test.each(['Rang the chair', 'From: the deeds room', 'They said from: here to: there', 'Subject: roof', ''])('“%s” is no email', (text) => {
  expect(readPastedEmail(text, today)).toBeNull();
});

test('whatever is pasted, nothing below the head is lost and nothing is made up', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = readPastedEmail(`From: Legal\nSubject: Roof\n\n${text}`, today);
      expect(found?.text).toBe(text.replace(/\r\n?/g, '\n').trim());
    }),
  );
});
