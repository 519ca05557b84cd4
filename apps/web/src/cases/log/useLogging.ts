import type { Id } from '@weft/domain';
import { useState } from 'react';
import { z } from 'zod';
import { useWorkspacePath } from '../../data/index.ts';
import { keptDraft } from '../../shell/draft.ts';
import { type LogKind, logDraftKey } from './logDraft.ts';
import { loggable } from './logWords.ts';

/** What is being logged, if anything: begun from the head of the page or from the log itself. */
export interface Logging {
  kind: LogKind | null;
  begin: (kind: LogKind) => void;
  end: () => void;
}

/** What is being logged on a case's page. An entry that an earlier visit could not send is taken up again. */
export function useLogging(caseId: Id): Logging {
  const slug = useWorkspacePath();
  const [kind, setKind] = useState<LogKind | null>(() => unsentKind(slug, caseId));
  return { kind, begin: setKind, end: () => setKind(null) };
}

const pending = z.object({ isPending: z.literal(true) });

function unsentKind(workspace: string, caseId: string): LogKind | null {
  return loggable.find(({ id }) => pending.safeParse(keptDraft(logDraftKey(workspace, id, caseId))).success)?.id ?? null;
}
