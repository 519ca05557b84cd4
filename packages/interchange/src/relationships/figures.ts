/** Names of figures that read badly when they are only taken apart. */
const labels: Readonly<Record<string, string>> = {
  icps: 'Integrated care partnerships',
  arrangements: 'Older transfers',
  open: 'Still open',
  attendances: 'Attendances',
  costAvoidedPerPound: 'Pounds of cost avoided for each pound spent',
  influenceChangeMeanOutOf10: 'Mean score out of 10 for change in influence',
  summitPeopleFrom: 'People at the summit, at fewest',
  summitPeopleTo: 'People at the summit, at most',
  summitOrganisationsAbout: 'Organisations at the summit',
  supporterTargetYearTwoAtLeast: 'Target for supporters in year two',
  supportersYearOne: 'Supporters in year one',
};

/** Endings of a figure's name that belong with its number. */
const qualifiers: readonly { ending: string; says: string }[] = [
  { ending: 'Over', says: 'more than ' },
  { ending: 'AtLeast', says: 'at least ' },
  { ending: 'About', says: 'about ' },
];

/** A named number as a label and a value to show, such as `netSavingGBPAtLeast: 935000` as "Net saving" and "at least £935,000". */
export function factFromFigure(name: string, value: number): { label: string; value: string } {
  const qualifier = qualifiers.find(({ ending }) => name.endsWith(ending));
  const bare = qualifier === undefined ? name : name.slice(0, -qualifier.ending.length);
  const percent = bare.endsWith('Pct');
  const pounds = bare.endsWith('GBP');
  const words = bare
    .replace(/(GBP|Pct)$/, '')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase();
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  const label = labels[name] ?? sentence.replace(/\bvcse?\b/gi, (short) => short.toUpperCase());
  const number = value.toLocaleString('en-GB');
  return { label, value: `${qualifier?.says ?? ''}${pounds ? '£' : ''}${number}${percent ? '%' : ''}` };
}

/** An amount in whole pounds, such as £1,030,000. */
export function poundsOf(amount: number): string {
  return `£${amount.toLocaleString('en-GB')}`;
}
