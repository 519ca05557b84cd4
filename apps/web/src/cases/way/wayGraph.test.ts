import { outlookOf } from '@weft/domain';
import { expect, test } from 'vitest';
import type { Around } from '../around/useAround.ts';
import { wayGraph } from './wayGraph.ts';

const hall = {
  id: 'hall',
  reference: 'CAT-2026-001',
  flow: 'legacy_snagging',
  stage: 'resolving',
  waitingOn: 'vast' as const,
  closedOn: null,
  targetCloseDate: null,
  building: 'Hall',
  organisation: null,
  ties: [],
};
const field = { ...hall, id: 'field', reference: 'CAT-2026-004' };
const snag = { caseId: 'hall', status: 'blocked' as const, severity: 'high' as const };
const wait = { description: '', caseId: 'hall', waitingOn: 'vast' as const, requestedOn: null, status: 'waiting' as const };
const around: Around = {
  cases: [hall, field],
  snags: [
    { ...snag, id: 'lease', title: 'No lease', due: '2027-03-01' },
    { ...snag, id: 'roof', title: 'Roof leaks', due: '2027-01-01' },
  ],
  dependencies: [
    { ...wait, id: 'deeds', snagId: 'lease', dependsOnCaseId: 'field', neededBy: '2027-02-01' },
    { ...wait, id: 'survey', snagId: 'roof', dependsOnCaseId: 'field', neededBy: null },
  ],
};

test('a case that two things wait for stands in it once, and the longest way is told apart from end to end', () => {
  const outlook = outlookOf('hall', around, '2026-11-28');
  const said = ({ id }: { id: string }) => ({ kind: '', words: id, about: [], day: null });
  const { nodes, links } = wayGraph('hall', around, outlook, said);
  expect(nodes.filter(({ label }) => label === 'field')).toHaveLength(1);
  expect(nodes.map(({ label, stands }) => `${label} ${stands ?? ''}`.trim()).sort()).toEqual([
    'This case closes end',
    'deeds way',
    'field start',
    'lease way',
    'roof',
    'survey',
  ]);
  expect(links.filter(({ isWay }) => isWay).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'snag lease → case hall',
    'dependency deeds → snag lease',
    'case field → dependency deeds',
  ]);
  expect(links).toHaveLength(6);
});
