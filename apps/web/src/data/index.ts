export { useBoardsQuestion } from './boards.ts';
export { failureOf } from './failure.ts';
export { useSnapshot } from './snapshot.ts';
export { useClient, useTRPC } from './trpc.ts';
export { useSame } from './useSame.ts';
export { useWorkspace, useWorkspacePath } from './workspaceContext.ts';
export { type Done, useWrite, useWriting, type WriteResult } from './write.tsx';
