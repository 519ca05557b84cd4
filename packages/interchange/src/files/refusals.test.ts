import { InvalidError } from '@weft/domain';
import { expect, test } from 'vitest';
import { reference, sampleText } from '../testing/samples.ts';
import { spoilt, withFirstTwice } from '../testing/spoil.ts';
import { readWorkspaceFile } from './read.ts';

function place(path: string, value: unknown): string {
  return spoilt('stoke-on-trent', path, () => value);
}

function cases(path: string, value: unknown): string {
  return spoilt('cat-cases', path, () => value);
}

const stoke = readWorkspaceFile(sampleText('stoke-on-trent'), reference);

/** An export in which the first relationship has other fields. */
function exported(...fields: readonly string[]): string {
  const pairs = fields.flatMap((name, index) => (index % 2 === 0 ? [[name, fields[index + 1]]] : []));
  const records = stoke.records.map((each) =>
    each.key === 'st-city-alliance' ? { ...each, data: { ...each.data, ...Object.fromEntries(pairs) } } : each,
  );
  return JSON.stringify({ schema: 'weft-workspace/1', workspace: stoke.workspace, records });
}

/** An export with one thing placed on the map. */
function positioned(key: string, data: object): string {
  const records = [...stoke.records, { kind: 'position', key, data }];
  return JSON.stringify({ schema: 'weft-workspace/1', workspace: stoke.workspace, records });
}

const refused: readonly [what: string, text: string, sentence: string][] = [
  [
    'an empty file',
    '',
    'This file is not whole: it should be JSON, and stops making sense part of the way. Export it again and try once more.',
  ],
  [
    'half a file',
    sampleText('derby').slice(0, 500),
    'This file is not whole: it should be JSON, and stops making sense part of the way. Export it again and try once more.',
  ],
  [
    'a list',
    '[]',
    'This is not a file that Weft can read: its “schema” should be sample-workspace/1, sample-cat-cases/1, sample-members/1 or weft-workspace/1.',
  ],
  [
    'a number',
    '7',
    'This is not a file that Weft can read: its “schema” should be sample-workspace/1, sample-cat-cases/1, sample-members/1 or weft-workspace/1.',
  ],
  [
    'a file without a schema',
    '{}',
    'This is not a file that Weft can read: its “schema” should be sample-workspace/1, sample-cat-cases/1, sample-members/1 or weft-workspace/1.',
  ],
  [
    'a schema of somebody else',
    '{"schema":"sample-workspace/2"}',
    'Weft cannot read files of the schema “sample-workspace/2”. It reads sample-workspace/1, sample-cat-cases/1, sample-members/1 or weft-workspace/1.',
  ],
  [
    'a schema named after what every object has',
    '{"schema":"constructor"}',
    'Weft cannot read files of the schema “constructor”. It reads sample-workspace/1, sample-cat-cases/1, sample-members/1 or weft-workspace/1.',
  ],
  ['a missing part', place('organisations', undefined), 'This file cannot be brought in. “organisations” is missing.'],
  [
    'a number for a name',
    place('organisations.0.name', 7),
    'This file cannot be brought in. In “stoke-city-council”: “organisations.0.name” should be text.',
  ],
  ['an empty id', place('organisations.0.id', ' '), 'This file cannot be brought in. “organisations.0.id”: The id cannot be empty.'],
  [
    'a field nobody knows',
    place('organisations.0.colour', 'red'),
    'This file cannot be brought in. In “stoke-city-council”: “organisations.0” has fields that Weft does not know: colour.',
  ],
  ['an empty name', place('organisations.15.name', ' '), 'The organisation “vast” is not right: “name”: The name cannot be empty.'],
  [
    'a name with control characters',
    place('organisations.15.name', 'VAST\u0000'),
    'The organisation “vast” is not right: “name”: This has characters that cannot be shown. Type it again rather than pasting it.',
  ],
  [
    'an overlong name',
    place('organisations.15.name', 'x'.repeat(301)),
    'The organisation “vast” is not right: “name”: Keep this to 300 characters.',
  ],
  [
    'a type that does not exist',
    place('relationships.0.types', ['friendly']),
    'This file cannot be brought in. In “st-city-alliance”: “relationships.0.types.0” is "friendly", which is not one of shaping, ongoing, neighbourhood, commissioning, delivery.',
  ],
  [
    'a type twice',
    place('relationships.0.types', ['ongoing', 'ongoing']),
    'The relationship “st-city-alliance” is not right: “types”: Each type once.',
  ],
  ['no type', place('relationships.0.types', []), 'The relationship “st-city-alliance” is not right: “types”: Choose at least one type.'],
  [
    'one party',
    place('relationships.0.parties', [{ organisation: 'vast', part: 'all of it' }]),
    'The relationship “st-city-alliance” is not right: “parties”: A relationship has two or more parties.',
  ],
  [
    'a day that does not exist',
    place('relationships.0.startDate', '2024-02-30'),
    'The relationship “st-city-alliance” is not right: “from”: Give a real date, such as 27 March 2026.',
  ],
  [
    'an organisation twice',
    spoilt('stoke-on-trent', 'organisations', withFirstTwice),
    'The organisation “stoke-city-council” is there twice. Give one of them another id.',
  ],
  [
    'a party that is nowhere',
    place('relationships.0.parties.1.organisation', 'nowhere'),
    'The relationship “st-city-alliance” points to the organisation “nowhere”, which is not in this file.',
  ],
  [
    'a parent that is nowhere',
    place('organisations.1.parent', 'nowhere'),
    'The organisation “stoke-cabinet” points to the organisation “nowhere”, which is not in this file.',
  ],
  [
    'a source that is nowhere',
    place('relationships.0.source.document', 'nowhere'),
    'The relationship “st-city-alliance” points to the source “nowhere”, which is not in this file.',
  ],
  [
    'an organisation inside itself',
    place('organisations.0.parent', 'stoke-cabinet'),
    'An organisation cannot be part of itself: Stoke-on-Trent City Council → Stoke-on-Trent City Council cabinet → Stoke-on-Trent City Council. There is one more problem like this.',
  ],
  [
    'a kind of organisation that does not exist',
    place('organisations.0.kind', 'castle'),
    'The organisation “stoke-city-council” is not right: “kind”: “castle” is not one of the choices. Choose one from the list.',
  ],
  [
    'an identifier twice',
    place('organisations.1.identifiers', [{ scheme: 'GB-LAE', id: 'GB-LAE-STE' }]),
    'The organisation “stoke-cabinet” has the identifier GB-LAE-STE, which another has too.',
  ],
  [
    'a stage that does not exist',
    cases('cases.0.stage', 'limbo'),
    'The case “case-marl-hole” names the stage “limbo”, which “Legacy and follow-up” does not have.',
  ],
  [
    'a flow that does not exist',
    cases('cases.0.track', 'limbo'),
    'The case “case-marl-hole” follows “limbo”, which is not one of the flows.',
  ],
  [
    'a type of case that follows another flow',
    cases('cases.0.caseType', 'new_transfer'),
    'The case “case-marl-hole” is of the type “new_transfer”, which does not follow “Legacy and follow-up”.',
  ],
  [
    'a stage in the log that does not exist',
    cases('cases.0.events.2.toStage', 'limbo'),
    'The log entry “case-marl-hole-e3” names the stage “limbo”, which “Legacy and follow-up” does not have.',
  ],
  [
    'a closed case that never closed',
    cases('cases.2.closedOn', null),
    'The case “case-sprigging-court” is not right: “nextAction”: An open case needs a next action.',
  ],
  [
    'an open case that closed',
    cases('cases.0.closedOn', '2026-11-01'),
    'The case “case-marl-hole” says when it closed but is at “Resolving”, where a case is open.',
  ],
  [
    'a hold that leads nowhere',
    cases('cases.7.returnsTo', undefined),
    'The case “case-fettlers-rest” is at “On hold” but does not say where it goes back to.',
  ],
  [
    'a case that closed before it opened',
    cases('cases.2.closedOn', '2020-01-01'),
    'The case “case-sprigging-court” is not right: “closedOn”: A case cannot close before it was opened.',
  ],
  [
    'an open case with nothing to do next',
    cases('cases.0.nextAction', null),
    'The case “case-marl-hole” is not right: “nextAction”: An open case needs a next action.',
  ],
  [
    'a tenancy that ends before it starts',
    cases('cases.1.occupancy.expiryDate', '1999-01-01'),
    'The tenancy “occ-jigger-bank” is not right: “expiryDate”: A tenancy cannot end before it starts.',
  ],
  [
    'an agreement of no known type',
    cases('cases.0.occupancy.agreementType', 'handshake'),
    'The tenancy “occ-marl-hole” is not right: “agreementType”: “handshake” is not one of the choices. Choose one from the list.',
  ],
  [
    'a reference twice',
    cases('cases.1.reference', 'CAT-2025-001'),
    'The case “case-jigger-bank” has the reference CAT-2025-001, which another has too.',
  ],
  [
    'a snag blocked by nothing',
    cases('cases.0.dependencies', []),
    'The snag “case-marl-hole-s2” is not right: A snag is blocked only while something it depends on is waiting. Record what it waits for first. There is one more problem like this.',
  ],
  [
    'a snag of no known category',
    cases('cases.0.snags.0.category', 'weather'),
    'The snag “case-marl-hole-s1” is not right: “category”: “weather” is not one of the choices. Choose one from the list.',
  ],
  [
    'a dependency waived without a reason',
    cases('cases.0.dependencies.0.status', 'waived'),
    'The dependency “case-marl-hole-d1” is not right: “reason”: Say why it was waived or cannot be met.',
  ],
  [
    'a case that waits on itself',
    cases('cases.0.dependencies.0.dependsOnCaseId', 'case-marl-hole'),
    'The dependency “case-marl-hole-d1” is not right: “dependsOnCaseId”: A case cannot wait on itself.',
  ],
  [
    'a log entry at no real time',
    cases('cases.0.events.0.at', 'yesterday'),
    'This file cannot be brought in. In “case-marl-hole-e1”: “cases.0.events.0.at”: This should be a date and time in UTC, ending in Z.',
  ],
  [
    'a log entry by nobody',
    cases('cases.0.events.0.actorId', 'p-nobody'),
    'The log entry “case-marl-hole-e1” points to the post “p-nobody”, which is not in this file.',
  ],
  [
    'a post that holds nothing',
    cases('cases.0.councilLeadId', 'p-nobody'),
    'The case “case-marl-hole” points to the post “p-nobody”, which is not in this file.',
  ],
  [
    'a relationship that ends before it starts',
    exported('from', '2026-05-01', 'to', '2026-04-30'),
    'The relationship “st-city-alliance” is not right: “to”: It cannot end before it starts.',
  ],
  [
    'a field of an export that nobody knows',
    exported('colour', 'red'),
    'The relationship “st-city-alliance” has fields that Weft does not know: colour.',
  ],
  [
    'an export that brings its own id',
    exported('id', '01990000-0000-7000-8000-000000000001'),
    'The relationship “st-city-alliance” has fields that Weft does not know: id.',
  ],
  [
    'a list that is a word',
    exported('parties', 'everybody'),
    'The relationship “st-city-alliance” is not right: “parties” should be a list.',
  ],
  [
    'a place on the map for nothing',
    positioned('organisation:nowhere', { x: 1, y: 2 }),
    'The place on the map “organisation:nowhere” points to the organisation “nowhere”, which is not in this file.',
  ],
  [
    'a place on the map for a person',
    positioned('person:jane-ashworth', { x: 1, y: 2 }),
    'The place on the map “person:jane-ashworth” should say what it places, as in “organisation:vast”.',
  ],
  [
    'a place off the map',
    positioned('organisation:vast', { x: 1e9, y: 2 }),
    'The place on the map “organisation:vast” is not right: “x”: This is off the map.',
  ],
];

/** What it was refused with. */
function refusalOf(text: string): unknown {
  try {
    return readWorkspaceFile(text, reference, 'stoke-on-trent');
  } catch (error) {
    return error;
  }
}

test.each(refused)('refuses %s', (_, text, sentence) => {
  const refusal = refusalOf(text);
  expect(refusal).toBeInstanceOf(InvalidError);
  expect(refusal).toHaveProperty('message', sentence);
});

test('says where in the file each problem is', () => {
  const text = spoilt('stoke-on-trent', 'relationships.0', (value) =>
    typeof value === 'object' ? { ...value, types: [], status: 'lively' } : value,
  );
  expect(refusalOf(text)).toMatchObject({ problems: [{ path: 'relationships.0.status' }] });
});

test('reads a file that starts with a byte order mark', () => {
  expect(readWorkspaceFile(`\uFEFF${sampleText('derby')}`, reference).workspace?.slug).toBe('derby');
});
