import { isImage, type MediaType } from '@weft/api';
import type { FastifyReply } from 'fastify';

/** What a browser may show in a tab of its own; everything else is only ever saved. */
function isShown(mediaType: MediaType): boolean {
  return isImage(mediaType) || mediaType === 'application/pdf';
}

/** RFC 6266: the name in letters that every browser reads, and in full for those that read RFC 5987. */
function disposition(fileName: string, how: 'inline' | 'attachment'): string {
  const plain = fileName
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, ' ')
    .trim();
  const full = encodeURIComponent(fileName).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain.startsWith('.') ? `document${plain}` : plain || 'document'}"; filename*=UTF-8''${full}`;
}

/** Nothing in a file runs, loads anything or is shown inside somebody else's page. The browser's own viewer of PDFs is no sandbox's guest. */
function policy(mediaType: MediaType): string {
  const nothing = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
  return mediaType === 'application/pdf' ? `${nothing}; object-src 'self'` : `${nothing}; sandbox`;
}

/** Says what is being handed out, to whom it may be shown and how long it may be kept: by this browser alone, which asks again each time. */
export function describe(reply: FastifyReply, sent: { hash: string; mediaType: MediaType; fileName: string; save: boolean }): void {
  reply
    .header('etag', `"${sent.hash}"`)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'x-weft-member')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', policy(sent.mediaType))
    .header('content-disposition', disposition(sent.fileName, sent.save || !isShown(sent.mediaType) ? 'attachment' : 'inline'))
    .type(sent.mediaType);
}
