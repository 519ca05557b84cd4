import type { Id } from '@weft/domain';

/** Where the file of a document is. A picture or a link cannot say in a header who asks, so the address does. `save` has it saved and never shown. */
export function fileAddress(id: Id, memberId: Id, save = false): string {
  return `/api/documents/${id}/file?${new URLSearchParams({ member: memberId, ...(save ? { save: '1' } : {}) })}`;
}

/** Where the smaller picture of a document is. */
export function previewAddress(id: Id, memberId: Id): string {
  return `/api/documents/${id}/preview?${new URLSearchParams({ member: memberId })}`;
}
