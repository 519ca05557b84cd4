import { useQuery } from '@tanstack/react-query';
import { type Acceptance, acceptancesByKey, type Finding, findingKey, stillAccepted } from '@weft/domain';
import { findingsOn } from '@weft/network';
import { useMemo } from 'react';
import { useSnapshot, useTRPC, useWorkspace } from '../data/index.ts';

/** A finding with what was last said of it: that it is fine, until some day. */
export interface AnsweredFinding {
  finding: Finding;
  /** Null when nobody ever accepted it. */
  acceptance: Acceptance | null;
  /** Whether the acceptance still holds. */
  isAccepted: boolean;
}

interface Findings {
  /** Null until it is known what is accepted. */
  all: readonly AnsweredFinding[] | null;
  error: unknown;
  retry: () => void;
}

/** Everything found about the open workspace as it stands today, worked out in the page once for each change. */
export function useFindings(): Findings {
  const snapshot = useSnapshot();
  const { today, workspace } = useWorkspace();
  const { data, error, refetch } = useQuery(useTRPC().findings.acceptances.queryOptions());
  const findings = findingsOn(snapshot, today, workspace.reviewMonths);
  const all = useMemo(() => {
    if (data === undefined) return null;
    const accepted = acceptancesByKey(data);
    return findings.map((finding): AnsweredFinding => {
      const acceptance = accepted.size === 0 ? null : (accepted.get(findingKey(finding)) ?? null);
      return { finding, acceptance, isAccepted: acceptance !== null && stillAccepted(acceptance, today) };
    });
  }, [findings, data, today]);
  return { all, error: data === undefined ? error : null, retry: () => void refetch() };
}
