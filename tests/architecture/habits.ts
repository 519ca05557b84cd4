import { type Expression, Visitor } from 'oxc-parser';
import { isTest } from './rooms.ts';
import type { Source } from './sources.ts';

const longest = 400;
const nameless = /^(utils?|helpers?|commons?|misc)$/;

/** Folders and files with a name that says nothing about what is in them. */
export function namelessOffences(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.split('/').some((part) => nameless.test(part.replace(/\..*$/, ''))))
    .map(({ path }) => `${path} has no name yet: say what it is for`);
}

/** Files nobody can hold in their head. */
export function lengthOffences(sources: readonly Source[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines; ${longest} is the most`);
}

const suites = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const told = new Set(['context', 'ctx', 'task', 'testInfo', 'info', 't']);
const notRun = new Set(['skip', 'only', 'todo', 'fixme', 'fails', 'fail', 'skipIf', 'runIf']);

/** Tests that are left out, or that leave the others out. */
export function leftOutOffences(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => isTest(path))
    .flatMap((source) => leftOut(source).map((how) => `${source.path} leaves tests out with ${how}`));
}

function leftOut({ parsed }: Source): string[] {
  const found: string[] = [];
  const visitor = new Visitor({
    MemberExpression(node) {
      if (node.property.type !== 'Identifier' || !notRun.has(node.property.name)) return;
      const owner = ownerOf(node.object);
      if (suites.has(owner) || told.has(owner)) found.push(`${owner}.${node.property.name}`);
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && /^(x|f)(it|test|describe)$/.test(callee.name)) found.push(callee.name);
    },
  });
  visitor.visit(parsed.program);
  return found;
}

/** `test` of `test.concurrent.each`. */
function ownerOf(node: Expression): string {
  if (node.type === 'MemberExpression') return ownerOf(node.object);
  return node.type === 'Identifier' ? node.name : '';
}

const writers = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);
const writtenSql = /^\s*(insert\s+(or\s+\w+\s+)?into|update\s+["\w]+\s+set|delete\s+from|replace\s+into|merge\s+into)\b/i;
const mayWrite = /^packages\/db\/src\/(changes|migrations)\//;

/** Writes that go round the change log: no history, no undo, no conflict, nothing seen by other screens. */
export function writeOffences(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !isTest(path) && !mayWrite.test(path))
    .flatMap((source) => writesOf(source).map((write) => `${source.path} writes past the change log with ${write}`));
}

function writesOf({ parsed }: Source): string[] {
  const found: string[] = [];
  const read = (text: unknown) => {
    const sql = typeof text === 'string' ? writtenSql.exec(text)?.[0] : undefined;
    if (sql !== undefined) found.push(sql.trim());
  };
  const visitor = new Visitor({
    MemberExpression({ property }) {
      if (property.type === 'Identifier' && writers.has(property.name)) found.push(property.name);
    },
    Literal: ({ value }) => read(value),
    TemplateElement: ({ value }) => read(value.cooked),
  });
  visitor.visit(parsed.program);
  return found;
}

// The store of all records names its tables by data, which no row type of Kysely can follow; the schemas check its rows.
const mayCast = new Set(['packages/db/src/records/read.ts']);

/** Types talked out of: a cast by way of `unknown`, or a file the compiler is told to pass over. */
export function castOffences(sources: readonly Source[]): string[] {
  const held = sources.filter(({ path }) => !mayCast.has(path));
  return held.flatMap((source) => castsOf(source).map((cast) => `${source.path} has ${cast}`));
}

function castsOf({ parsed }: Source): string[] {
  const found = parsed.comments.flatMap(({ value }) => /@ts-(ignore|nocheck|expect-error)/.exec(value)?.[0] ?? []);
  const visitor = new Visitor({
    TSAsExpression({ expression }) {
      if (expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword')
        found.push('a cast by way of unknown');
    },
  });
  visitor.visit(parsed.program);
  return found;
}
