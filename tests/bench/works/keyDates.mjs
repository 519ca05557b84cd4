import { isDeepStrictEqual } from 'node:util';

/** @typedef {import('@weft/domain').KeyDateTerms} Terms */
/** @typedef {import('@weft/domain').KeyDateAsset} Asset */
/** @typedef {import('@weft/domain').KeyDate} KeyDate */
/** @typedef {{ tenancy: Terms, asset: Asset }} Let */

const tenancies = 5000;
const rounds = 31;
const today = '2026-11-24';
/** A register is worked out anew between two frames of a screen. */
const frame = 16;

const name = `key dates of ${tenancies.toLocaleString('en-GB')} tenancies and the next of each: the processor’s time`;

/** @param {number} turn */
function dayOf(turn) {
  return new Date(Date.UTC(2027, 0, 1) + ((turn * 7919) % 12_000) * 86_400_000).toISOString().slice(0, 10);
}

/** Tenancies of which everything is known, so that every date has to be worked out. @returns {Let[]} */
function lets() {
  return Array.from({ length: tenancies }, (_, turn) => ({
    tenancy: {
      agreementType: 'medium_lease',
      securityOfTenure: 'inside_act',
      commencementDate: null,
      termYears: null,
      expiryDate: dayOf(turn),
      breakRight: 'tenant',
      earliestBreakDate: dayOf(turn + 1),
      breakNoticeMonths: 1 + (turn % 12),
      rentReview: 'open_market',
      nextRentReview: dayOf(turn + 2),
      serviceAgreementRenewal: dayOf(turn + 3),
    },
    asset: { assetType: 'building', epcExpires: dayOf(turn + 4) },
  }));
}

/**
 * The floor: the least that comes to the same days. No words, no source, no distance; nothing is asked about what is missing.
 *
 * @param {Let} subject
 */
function bareDays({ tenancy, asset }) {
  const [end, earliest] = [tenancy.expiryDate ?? '', tenancy.earliestBreakDate ?? ''];
  const notice = less(earliest, tenancy.breakNoticeMonths ?? 0);
  const [two, one, half] = [less(end, 24), less(end, 12), less(end, 6)];
  const opens = end.endsWith('-02-29') ? `${one.slice(0, 4)}-03-01` : one;
  return [
    less(notice, 3),
    notice,
    earliest,
    tenancy.nextRentReview ?? '',
    two,
    one,
    half,
    opens,
    half,
    end,
    tenancy.serviceAgreementRenewal ?? '',
    asset.epcExpires ?? '',
  ].sort();
}

/**
 * @param {string} day
 * @param {number} months
 */
function less(day, months) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/**
 * The middle of several times, in milliseconds of the processor, which others on the machine disturb least; the first ones are not counted.
 *
 * @param {() => unknown} work
 */
function timed(work) {
  const times = Array.from({ length: rounds * 2 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.slice(rounds).sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}

/** Times what a whole register of key dates takes, beside the bare reckoning of the same days. @returns a row of cells. */
export async function keyDatesRow() {
  const { keyDatesOn, nextKeyDate } = await import('@weft/domain');
  const all = lets();
  const datesOf = keyDatesOn(today);
  const days = all.map(({ tenancy, asset }) => datesOf(tenancy, asset).map((/** @type {KeyDate} */ { day }) => day));
  if (!isDeepStrictEqual(days, all.map(bareDays))) throw new Error(`${name}: the floor and Weft do not come to the same days.`);
  const bare = timed(() => all.map((subject) => bareDays(subject).find((day) => day >= today)));
  const whole = timed(() => all.map(({ tenancy, asset }) => nextKeyDate(datesOf(tenancy, asset))));
  const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
  return [name, `${number.format(bare)} ms`, `${number.format(whole)} ms`, number.format(whole / bare), `≤ ${frame} ms`];
}
