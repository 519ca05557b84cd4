const opening = '{"result":{"data":';
const closing = '}}';

/** JSON text in the envelope in which tRPC sends the answer to a single call. */
export function enveloped(json: string): string {
  return `${opening}${json}${closing}`;
}

/** JSON in bytes in that same envelope. */
export function envelopedBytes(json: Buffer): Buffer {
  return Buffer.concat([Buffer.from(opening), json, Buffer.from(closing)]);
}

/** What is in an envelope, as bytes of JSON again. */
export function openedBytes(body: Buffer): Buffer {
  return body.subarray(opening.length, body.length - closing.length);
}
