/**
 * What a suite came to. Whatever did not pass has failed: a skipped test and a file that broke off count too.
 *
 * @typedef {{ suite: string, passed: number, failed: number, why?: string }} Tally
 */

/**
 * Counts a Vitest run by folder (`packages/db`, `tests/access`).
 *
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] } | undefined} report
 *   its JSON report, undefined when it wrote none
 * @param {readonly string[]} folders those that must have run something, relative to `root`
 * @param {string} root
 * @param {number} code how the run ended; 0 is well
 * @returns {Tally[]}
 */
export function tallyUnits(report, folders, root, code) {
  if (report === undefined) return [{ suite: 'vitest', passed: 0, failed: 1, why: 'it broke off without a report' }];
  const tallies = folders.map((folder) => {
    const files = report.testResults.filter(({ name }) => name.startsWith(`${root}${folder}/`));
    return withReason(folder, sum(files.map(tallyFile)));
  });
  return [...tallies, ...unexplained('vitest', tallies, code)];
}

/** @param {{ status: string, assertionResults: { status: string }[] }} file */
function tallyFile({ status, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.length - passed;
  const brokenOff = failed === 0 && (status !== 'passed' || passed === 0);
  return { passed, failed: brokenOff ? 1 : failed };
}

/**
 * Counts the journeys by project (`desktop`, `phone`).
 *
 * @typedef {{ suites?: JourneySuite[], specs: { tests: { projectName: string, status: string }[] }[] }} JourneySuite
 * @param {{ suites: JourneySuite[], config: { projects: { name: string }[] } } | undefined} report
 * @param {number} code
 * @returns {Tally[]}
 */
export function tallyJourneys(report, code) {
  if (report === undefined) return [{ suite: 'journeys', passed: 0, failed: 1, why: 'they broke off without a report' }];
  const walked = report.suites.flatMap(walksOf);
  const tallies = report.config.projects.map(({ name }) => {
    const walks = walked.filter(({ projectName }) => projectName === name);
    const passed = walks.filter(({ status }) => status === 'expected').length;
    return withReason(`journeys, ${name}`, { passed, failed: walks.length - passed });
  });
  return [...tallies, ...unexplained('journeys', tallies, code)];
}

/**
 * @param {JourneySuite} suite
 * @returns {{ projectName: string, status: string }[]}
 */
function walksOf({ suites = [], specs }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(walksOf)];
}

/** @param {{ passed: number, failed: number }[]} tallies */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * @param {string} suite
 * @param {{ passed: number, failed: number }} counts
 * @returns {Tally}
 */
function withReason(suite, { passed, failed }) {
  return passed + failed === 0 ? { suite, passed, failed: 1, why: 'it ran no test' } : { suite, passed, failed };
}

/**
 * A run that says it failed, where every test of it passed, has failed in between them.
 *
 * @param {string} suite
 * @param {Tally[]} tallies
 * @param {number} code
 * @returns {Tally[]}
 */
function unexplained(suite, tallies, code) {
  const explained = code === 0 || tallies.some(({ failed }) => failed > 0);
  return explained ? [] : [{ suite, passed: 0, failed: 1, why: 'it ended badly outside any test' }];
}
