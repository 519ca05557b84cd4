import { connect } from 'node:net';

const leastRead = 1 << 18;
const endOfHead = Buffer.from('\r\n\r\n');
const endOfChunks = Buffer.from('0\r\n\r\n');

/**
 * What is sent: bytes made before the clock starts.
 *
 * @typedef {{ bytes: Buffer }} Request
 *
 * What came back. `body` is the whole of it, without the way it was sent.
 * @typedef {{ status: number, etag: string | undefined, body(): string }} Answer
 *
 * The start of an answer: where its body begins, and how long that is; `undefined` when it comes in chunks.
 * @typedef {{ status: number, etag: string | undefined, bodyAt: number, length: number | undefined }} Head
 */

/**
 * The bytes of one HTTP request.
 *
 * @param {'GET' | 'POST'} method
 * @param {string} path
 * @param {Record<string, string>} headers
 * @param {string} [body] JSON text
 * @returns {Request}
 */
export function request(method, path, headers, body) {
  const all = { host: '127.0.0.1', ...headers, ...(body === undefined ? {} : typeAndLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return { bytes: Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`) };
}

/** @param {string} body */
function typeAndLength(body) {
  return { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
}

/**
 * One connection that stays open and carries one request at a time. It does next to nothing itself, since whatever the asker costs is
 * added to both sides alike and hides what differs between them.
 */
export class Connection {
  #socket;
  /** What has come of the answer so far, and where it ends. It is read into this one piece of memory, which grows with the largest answer. */
  #held = Buffer.alloc(leastRead * 4);
  #end = 0;
  /** @type {Head | undefined} */
  #head;
  /** @type {{ resolve: (answer: Answer) => void, reject: (problem: Error) => void } | undefined} */
  #waiting;

  /** @param {number} port */
  constructor(port) {
    const onread = { buffer: () => this.#free(), callback: (/** @type {number} */ length) => this.#take(length) };
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
    this.#socket.on('error', (problem) => this.#fail(problem));
    this.#socket.on('close', () => this.#fail(new Error('The server closed the connection.')));
  }

  /**
   * @param {Request} asked
   * @returns {Promise<Answer>} its body can be read until the next request
   */
  ask(asked) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(asked.bytes);
    });
  }

  close() {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #free() {
    if (this.#held.length - this.#end < leastRead) this.#held = Buffer.concat([this.#held], this.#held.length * 2);
    return this.#held.subarray(this.#end);
  }

  /** @param {number} length */
  #take(length) {
    this.#end += length;
    const come = this.#held.subarray(0, this.#end);
    this.#head ??= readHead(come);
    if (this.#head !== undefined && isWhole(come, this.#head)) this.#finish(come, this.#head);
    return true;
  }

  /**
   * @param {Buffer} come
   * @param {Head} head
   */
  #finish(come, { status, etag, bodyAt, length }) {
    const waiting = this.#waiting;
    this.#end = 0;
    this.#head = undefined;
    this.#waiting = undefined;
    waiting?.resolve({ status, etag, body: () => bodyText(come.subarray(bodyAt), length === undefined) });
  }

  /** @param {Error} problem */
  #fail(problem) {
    this.#waiting?.reject(problem);
    this.#waiting = undefined;
  }
}

/**
 * @param {Buffer} come
 * @param {Head} head
 */
function isWhole(come, { bodyAt, length }) {
  return length === undefined ? come.subarray(-endOfChunks.length).equals(endOfChunks) : come.length >= bodyAt + length;
}

/**
 * @param {Buffer} bytes
 * @returns {Head | undefined} nothing while it has not come whole
 */
function readHead(bytes) {
  const end = bytes.indexOf(endOfHead);
  if (end < 0) return undefined;
  const text = bytes.toString('latin1', 0, end);
  const status = Number(text.slice(9, 12));
  const length = status === 304 ? '0' : /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  const etag = /\r\netag: *(.+)/i.exec(text)?.[1];
  return { status, etag, bodyAt: end + endOfHead.length, length: length === undefined ? undefined : Number(length) };
}

/**
 * @param {Buffer} bytes
 * @param {boolean} chunked
 */
function bodyText(bytes, chunked) {
  if (!chunked) return bytes.toString();
  const parts = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(parts).toString();
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
