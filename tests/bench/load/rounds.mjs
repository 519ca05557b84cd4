import { Connection } from './connection.mjs';

/** @typedef {import('./connection.mjs').Answer} Answer */
/** @typedef {import('./connection.mjs').Request} Request */

/**
 * What one connection asks over and over, and what it makes of the answer.
 *
 * @typedef {{ next(): Request, heard?(answer: Answer): void }} Asker
 *
 * A side of the comparison: where it listens, what each of its connections asks, and what is asked before each time without being counted
 * (then there is one connection).
 * @typedef {{ port: number, asker(connection: number): Asker, first?: Asker }} Side
 *
 * How much is asked in a round: whichever bound comes first ends it.
 * @typedef {{ connections: number, requests: number, seconds: number }} Bounds
 */

const rounds = 7;

/** A server runs for months, so what it does in its first seconds counts for nothing. */
const warming = { requests: 3000, seconds: 3 };

/**
 * Both sides of a comparison, with their connections open.
 *
 * @param {{ floor: Side, weft: Side }} sides
 * @param {Bounds} bounds
 * @param {number} status what every answer has to say
 */
export function openSides(sides, bounds, status) {
  const floor = openSide(sides.floor, bounds.connections, status);
  const weft = openSide(sides.weft, bounds.connections, status);

  /** Has both sides do the work until they are used to it. */
  async function warm() {
    await floor.round(warming);
    await weft.round(warming);
  }

  /**
   * Asks both sides the same in turn, round after round; the first round of each is not counted.
   *
   * @returns {Promise<{ floor: number, weft: number }>} the median of each, in answers a second
   */
  async function compare() {
    /** @type {{ floor: number[], weft: number[] }} */
    const rates = { floor: [], weft: [] };
    await floor.round(bounds);
    await weft.round(bounds);
    for (let round = 0; round < rounds; round++) {
      rates.floor.push(await floor.round(bounds));
      rates.weft.push(await weft.round(bounds));
    }
    return { floor: median(rates.floor), weft: median(rates.weft) };
  }

  function close() {
    floor.close();
    weft.close();
  }

  return { warm, compare, close };
}

/**
 * @param {Side} side
 * @param {number} connections
 * @param {number} status
 */
function openSide(side, connections, status) {
  const lines = Array.from({ length: connections }, (_, index) => ({ connection: new Connection(side.port), asker: side.asker(index) }));

  /**
   * @param {Connection} connection
   * @param {Asker} asker
   * @param {number} right
   */
  async function ask(connection, asker, right) {
    const answer = await connection.ask(asker.next());
    if (answer.status !== right) throw new Error(`Answered ${answer.status}: ${answer.body().slice(0, 500)}`);
    asker.heard?.(answer);
  }

  /**
   * Answers a second over one round.
   *
   * @param {{ requests: number, seconds: number }} bounds
   */
  async function round({ requests, seconds }) {
    const started = performance.now();
    let begun = 0;
    let done = 0;
    let uncounted = 0;
    await Promise.all(
      lines.map(async ({ connection, asker }) => {
        while (begun < requests && (begun < connections || performance.now() - started < seconds * 1000)) {
          begun += 1;
          if (side.first) {
            const paused = performance.now();
            await ask(connection, side.first, 200);
            uncounted += performance.now() - paused;
          }
          await ask(connection, asker, status);
          done += 1;
        }
      }),
    );
    return (done * 1000) / (performance.now() - started - uncounted);
  }

  return { round, close: () => lines.forEach(({ connection }) => void connection.close()) };
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}
