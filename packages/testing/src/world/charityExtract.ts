const headings = [
  'date_of_extract',
  'organisation_number',
  'registered_charity_number',
  'linked_charity_number',
  'charity_name',
  'charity_registration_status',
  'charity_activities',
];

/** One row of the extract. Whoever it is about is plainly invented. */
function rowOf(number: number, name: string): string {
  const activities = 'Kites, boats and lanterns for everybody who asks, with somebody to hold the string. '.repeat(3).trim();
  return ['2026-11-01', String(number), String(number), '0', name, 'Registered', activities].join('\t');
}

/**
 * A table as the Charity Commission’s public extract has it, of charities that are nowhere else, with these among them, piece by piece.
 * @param bytes about how long it is.
 */
export async function* charityExtract(bytes: number, among: readonly { number: number; name: string }[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const rows = Array.from({ length: 3000 }, (_, at) => rowOf(5_000_000 + at, `Nowhere Lantern Trust ${at}`));
  const piece = encoder.encode(`${rows.join('\n')}\n`);
  const half = Math.ceil(bytes / piece.length / 2);
  yield encoder.encode(`${headings.join('\t')}\n`);
  for (let times = 0; times < half; times += 1) yield piece;
  yield encoder.encode(among.map(({ number, name }) => `${rowOf(number, name)}\n`).join(''));
  for (let times = 0; times < half; times += 1) yield piece;
}
