import { type Id, NotFoundError } from '@weft/domain';
import type { LeftOut } from '@weft/interchange';

/** A file that somebody is bringing in, as it came. */
export interface HeldFile {
  workspaceId: Id;
  memberId: Id;
  content: Uint8Array;
  /** What was done to it on its way. */
  assumed: readonly LeftOut[];
}

/** Files under way, in memory alone: whoever asks for one that was let go sends it again. */
export interface HeldFiles {
  hold(id: Id, file: HeldFile): void;
  /** @throws NotFoundError when it is another member's, or was let go. */
  get(id: Id, of: { workspaceId: Id; memberId: Id }): HeldFile;
  close(id: Id): void;
}

/** Two of the largest. */
const mostHeldBytes = 40_000_000;
const mostHeld = 40;

export function createHeldFiles(): HeldFiles {
  // The one that was used last stands last.
  const files = new Map<Id, HeldFile>();
  const letGo = () => {
    let bytes = [...files.values()].reduce((sum, { content }) => sum + content.length, 0);
    for (const [id, { content }] of [...files].slice(0, -1)) {
      if (bytes <= mostHeldBytes && files.size <= mostHeld) return;
      files.delete(id);
      bytes -= content.length;
    }
  };
  const put = (id: Id, file: HeldFile) => {
    files.delete(id);
    files.set(id, file);
  };
  return {
    hold(id, file) {
      put(id, file);
      letGo();
    },
    get(id, { workspaceId, memberId }) {
      const file = files.get(id);
      if (file === undefined || file.workspaceId !== workspaceId || file.memberId !== memberId)
        throw new NotFoundError('This file is not here any more. Choose it again.');
      put(id, file);
      return file;
    },
    close: (id) => void files.delete(id),
  };
}
