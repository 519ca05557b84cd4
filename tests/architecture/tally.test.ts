import { expect, test } from 'vitest';
import { sum, tallyJourneys, tallyUnits } from '../tally.mjs';

const root = '/weft/';
const file = (name: string, status: string, ...tests: string[]) => ({
  name: `${root}${name}`,
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const units = (code: number, ...testResults: ReturnType<typeof file>[]) =>
  tallyUnits({ testResults }, ['packages/db', 'tests/access'], root, code);

test('tests are counted under their folder', () => {
  const tallies = units(
    1,
    file('packages/db/src/a.test.ts', 'failed', 'passed', 'failed'),
    file('tests/access/b.test.ts', 'passed', 'passed'),
  );
  expect(tallies).toEqual([
    { suite: 'packages/db', passed: 1, failed: 1 },
    { suite: 'tests/access', passed: 1, failed: 0 },
  ]);
});

test('a skipped test has failed', () => {
  const tallies = units(
    0,
    file('packages/db/src/a.test.ts', 'passed', 'passed', 'pending', 'todo'),
    file('tests/access/b.test.ts', 'passed', 'passed'),
  );
  expect(sum(tallies)).toEqual({ passed: 2, failed: 2 });
});

test('a file that broke off, and a folder in which nothing ran, have failed', () => {
  expect(units(1, file('packages/db/src/a.test.ts', 'failed'))).toMatchObject([
    { suite: 'packages/db', passed: 0, failed: 1 },
    { suite: 'tests/access', passed: 0, failed: 1, why: 'it ran no test' },
  ]);
});

test('a run that ends badly though every test passed has failed', () => {
  const all = [file('packages/db/src/a.test.ts', 'passed', 'passed'), file('tests/access/b.test.ts', 'passed', 'passed')];
  expect(sum(units(0, ...all))).toEqual({ passed: 2, failed: 0 });
  expect(sum(units(1, ...all))).toEqual({ passed: 2, failed: 1 });
});

test('a run without a report has failed', () => {
  expect(sum(tallyUnits(undefined, [], root, 0))).toEqual({ passed: 0, failed: 1 });
  expect(sum(tallyJourneys(undefined, 0))).toEqual({ passed: 0, failed: 1 });
});

test('journeys are counted under their project, and what was not walked to its end has failed', () => {
  const walk = (projectName: string, status: string) => ({ tests: [{ projectName, status }] });
  const report = {
    config: { projects: [{ name: 'desktop' }, { name: 'phone' }] },
    suites: [{ specs: [walk('desktop', 'expected')], suites: [{ specs: [walk('desktop', 'flaky'), walk('desktop', 'skipped')] }] }],
  };
  expect(tallyJourneys(report, 1)).toEqual([
    { suite: 'journeys, desktop', passed: 1, failed: 2 },
    { suite: 'journeys, phone', passed: 0, failed: 1, why: 'it ran no test' },
  ]);
});
