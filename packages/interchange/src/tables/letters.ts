/** What a spreadsheet calls a column: A for 0, Z for 25, AA for 26. */
export function columnLetters(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : columnLetters(Math.floor(place / 26) - 1) + columnLetters(place % 26);
}

/** Where a cell such as `AB12` stands, both counted from 0; null when this names none. */
export function placeOf(reference: string): { column: number; row: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(match[2]) - 1 };
}
