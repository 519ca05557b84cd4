import { readFileSync } from 'node:fs';

/** @typedef {{ list: string, kind: string, columns: (string | null)[] }} Asked */

/**
 * Brings lists in through a server's own routes, as a page does.
 *
 * @param {string} url of the server
 * @param {string} memberId who asks
 */
export function importer(url, memberId) {
  /**
   * @param {string} procedure
   * @param {unknown} input
   */
  const ask = (procedure, input) => send(`imports.lists.${procedure}`, 'application/json', JSON.stringify(input));

  /**
   * @param {string} procedure
   * @param {string} type of what is sent
   * @param {string} sent
   */
  async function send(procedure, type, sent) {
    const headers = { 'content-type': type, 'x-weft-member': memberId };
    const answer = await fetch(`${url}/trpc/${procedure}`, { method: 'POST', headers, body: sent });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${procedure} answered ${answer.status}: ${body.error?.message}`);
    return body.result.data;
  }
  return {
    /**
     * @param {string} text of a CSV file
     * @returns {Promise<Asked>} the open list, its columns as they were taken
     */
    async open(text) {
      const { list, kind, kinds } = await ask('open', {
        name: 'list.csv',
        ...(await send('files.hold', 'application/octet-stream', text)),
      });
      const proposed = kinds.find((/** @type {{ kind: string }} */ each) => each.kind === kind);
      return { list, kind, columns: proposed.columns };
    },
    /** @param {Asked} asked @returns {Promise<Record<string, number>>} how many rows come to what */
    preview: async (asked) => (await ask('preview', { ...asked, show: 'new', limit: 50 })).counts,
    /** @param {Asked} asked @returns {Promise<number>} the number of the change */
    create: async (asked) => (await ask('create', asked)).change,
  };
}

/**
 * The most memory that a process has held so far, in bytes, as Linux counts it.
 *
 * @param {number} pid
 */
export function mostHeld(pid) {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
