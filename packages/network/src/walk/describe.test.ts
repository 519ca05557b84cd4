import { expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { applyFilter } from '../filter/apply.ts';
import { layoutNetwork } from '../layout/layout.ts';
import { withPositions } from '../layout/point.ts';
import { clock, idOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { describeStop } from './describe.ts';
import { stopAt } from './walk.ts';

const drawn = buildNetwork(applyFilter(town, { tieless: true }, clock));
const network = withPositions(drawn, layoutNetwork(drawn, { iterations: 20 }));
const kinds = { 'vcs-infrastructure': 'VCS infrastructure body' };

test.each([
  ['Voice', 'Voice, VCS infrastructure body, 3 relationships'],
  ['Parks team', 'Parks team, council team, 1 relationship'],
  ['Theatre', 'Theatre, CIC, no relationships'],
  ['Covenant', 'Covenant, shaping and ongoing relationship at system level between 4 organisations, needs confirming'],
  ['Picnic', 'Picnic, delivery relationship at neighbourhood level between Café Zoë and Parks team, confirmed lately'],
  [
    'Grants',
    'Grants, commissioning and delivery relationship at place level between Council and Food bank, through Voice, needs confirming',
  ],
  ['Compact', 'Compact, shaping relationship between Council and Voice, through Voice, disputed'],
  ['gone', ''],
])('a screen reader hears about %s', (name, sentence) => {
  const said = describeStop(network, stopAt(idOf(name)), { ...kinds, cic: 'CIC' });
  expect(
    said.replace(
      /between (Parks team and Café Zoë|Food bank and Council|Voice and Council)/,
      (_, pair: string) => `between ${pair.split(' and ').reverse().join(' and ')}`,
    ),
  ).toBe(sentence);
});

test('what else there is to say of a stop follows what it is', () => {
  const said = describeStop(network, { at: idOf('Compact'), from: idOf('Voice'), by: 'up' }, {}, (id) =>
    id === idOf('Compact') ? ', lost' : '',
  );
  expect(said).toMatch(/, disputed, lost, [123] of 3 of Voice$/);
});

test('a walk says which of how many a stop is', () => {
  expect(describeStop(network, { at: idOf('Covenant'), from: idOf('Ministry'), by: 'up' })).not.toMatch(/\d of \d/);
  expect(describeStop(network, { at: idOf('Compact'), from: idOf('Voice'), by: 'up' })).toMatch(/, disputed, [123] of 3 of Voice$/);
  expect(describeStop(network, { at: idOf('Ministry'), from: idOf('Covenant'), by: 'up' })).toMatch(
    /^Ministry, .*, [1234] of 4 of Covenant$/,
  );
});
