import {
  type Action,
  type Area,
  type Audience,
  can,
  type Day,
  type Member,
  type Reference,
  type Source,
  type Workspace,
} from '@weft/domain';
import { createContext, useContext } from 'react';

/** Where we are, who we are, and what is the same on every page of a workspace. */
export interface WorkspaceValue {
  workspace: Workspace;
  areas: readonly Area[];
  sources: readonly Source[];
  /** The day it is for the server, so that every screen says the same. */
  today: Day;
  member: Member;
  members: readonly Member[];
  reference: Reference;
  /** Whether the member may do this here; the server asks again. For one-sided notes, name the audience. */
  can: (action: Action, audience?: Audience) => boolean;
  /** Goes on as somebody else. */
  become: (member: Member) => void;
}

export const WorkspaceContext = createContext<WorkspaceValue | null>(null);

/** The workspace around this component. */
export function useWorkspace(): WorkspaceValue {
  const value = useContext(WorkspaceContext);
  if (!value) throw new Error('This belongs inside a workspace.');
  return value;
}

/** The short name of the workspace, as it stands in addresses. */
export function useWorkspacePath(): string {
  return useWorkspace().workspace.slug;
}

/** What a member may do, asked of the same table that the server asks. */
export function allowed(member: Member): WorkspaceValue['can'] {
  return (action, audience) => can(member, action, { workspaceId: member.workspaceId, ...(audience === undefined ? {} : { audience }) });
}
