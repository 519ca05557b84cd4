import type { Id } from '@weft/domain';
import { useMemo } from 'react';
import { useWorkspacePath } from '../data/index.ts';

/** The lists of the register, as they stand in its address. */
export const registerLists = ['relationships', 'organisations', 'people'] as const;
export type RegisterList = (typeof registerLists)[number];

/** What a new relationship can start from, as it stands in the address of its form. */
export interface AddRelationshipStart {
  type?: string | undefined;
  level?: string | undefined;
  /** Who takes part, as far as that is known. */
  parties?: readonly Id[] | undefined;
}

/** The addresses of one workspace's pages. */
export function addressesOf(workspace: string) {
  const register = `/${workspace}/register`;
  return {
    home: `/${workspace}`,
    register: (list: RegisterList = 'relationships') => (list === 'relationships' ? register : `${register}?list=${list}`),
    /** A list of the register, narrowed down. */
    listed: (search: Readonly<Record<string, string>>) => `${register}?${new URLSearchParams(search)}`,
    relationship: (id: Id) => `${register}/relationships/${id}`,
    organisation: (id: Id) => `${register}/organisations/${id}`,
    duplicates: `${register}/duplicates`,
    merge: (one: Id, other: Id) => `${register}/organisations/merge?one=${one}&other=${other}`,
    post: (id: Id) => `${register}/posts/${id}`,
    leaving: (postId: Id) => `${register}/posts/${postId}/leaving`,
    brief: (postId: Id) => `${register}/posts/${postId}/brief`,
    person: (id: Id) => `${register}/people/${id}`,
    addRelationship: (start: AddRelationshipStart = {}) => {
      const search = new URLSearchParams(Object.entries(start).flatMap(([name, value]) => (value?.length ? [[name, String(value)]] : [])));
      return search.size === 0 ? `${register}/add` : `${register}/add?${search}`;
    },
    bringIn: `${register}/import`,
    addOrganisation: `${register}/organisations/add`,
    map: `/${workspace}/map`,
    onMap: (id: Id) => `/${workspace}/map?selected=${id}&focus=${id}`,
    cases: `/${workspace}/cases`,
    flows: (flow?: string) => (flow === undefined ? `/${workspace}/cases/flows` : `/${workspace}/cases/flows?flow=${flow}`),
    numbers: `/${workspace}/cases/numbers`,
    case: (id: Id) => `/${workspace}/cases/${id}`,
    meeting: (caseId: Id) => `/${workspace}/cases/${caseId}/meeting`,
    buildingSnags: (assetId: Id) => `/${workspace}/cases/buildings/${assetId}/snags`,
    findings: `/${workspace}/findings`,
    settings: `/${workspace}/settings`,
    neighbourhoods: `/${workspace}/settings/neighbourhoods`,
    reviewForm: `/${workspace}/settings/review-form`,
    terms: (list?: string) => `/${workspace}/settings/terms${list === undefined ? '' : `?list=${list}`}`,
    actions: `/${workspace}/actions`,
    action: (id: Id) => `/${workspace}/actions?open=${id}`,
    addAction: `/${workspace}/actions?add=true`,
    tenancies: `/${workspace}/tenancies`,
    registers: `/${workspace}/tenancies/registers`,
    tenancy: (id: Id) => `/${workspace}/tenancies/${id}`,
    reviews: `/${workspace}/tenancies/reviews`,
    /** The checks of all buildings, narrowed to what is said; `kinds` are the checks themselves. */
    checks: (narrowed: Readonly<Record<string, string>> = {}) => {
      const search = new URLSearchParams(narrowed);
      return `/${workspace}/tenancies/checks${search.size === 0 ? '' : `?${search}`}`;
    },
    kindsOfCheck: `/${workspace}/tenancies/checks/kinds`,
    buildingCheck: (id: Id, check: string) => `/${workspace}/tenancies/buildings/${id}?check=${encodeURIComponent(check)}#checks`,
    buildingChecks: (id: Id) => `/${workspace}/tenancies/buildings/${id}#checks`,
    review: (id: Id) => `/${workspace}/tenancies/reviews/${id}`,
    building: (id: Id) => `/${workspace}/tenancies/buildings/${id}`,
    changes: (recordId?: Id) => (recordId ? `/${workspace}/changes?record=${recordId}` : `/${workspace}/changes`),
    bin: `/${workspace}/changes?show=bin`,
  };
}

export type Addresses = ReturnType<typeof addressesOf>;

/** The addresses of the workspace that is open. */
export function useAddresses(): Addresses {
  const path = useWorkspacePath();
  return useMemo(() => addressesOf(path), [path]);
}
