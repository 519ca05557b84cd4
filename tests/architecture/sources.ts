import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const rooms = ['apps', 'packages', 'tests', '.config'];
const passedOver = new Set(['node_modules', 'dist', '.turbo', 'test-results']);
const written = /\.(ts|tsx|mjs)$/;

/** One `import`, `export … from` or `import()`. */
export interface Import {
  from: string;
  /** Nothing of it is left when the code runs: `import type`, `export type`. */
  typeOnly: boolean;
}

export interface Source {
  /** From the top of the work tree, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
  parsed: ReturnType<typeof parseSync>;
}

/** Every source file we wrote, parsed. Throws when one does not parse. */
export function readSources(): Source[] {
  return rooms.flatMap((room) => filesIn(room)).map((file) => readSource(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Parses one file. Throws when it does not parse. */
export function readSource(file: string, text: string): Source {
  const parsed = parseSync(file, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return { path: file, text, parsed, imports: importsOf(parsed.module, text) };
}

function importsOf(module: ReturnType<typeof parseSync>['module'], text: string): Import[] {
  const statement = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  // `import { type A }` still loads the module when it runs; only `import type` does not.
  const erased = (span: { start: number; end: number }) => /^(import|export)\s+type\b/.test(statement(span));
  const named = module.staticImports.map((item) => ({ from: item.moduleRequest.value, typeOnly: erased(item) }));
  const passedOn = module.staticExports.flatMap((item) =>
    item.entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [{ from: moduleRequest.value, typeOnly: erased(item) }])),
  );
  const late = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^['"`](.+)['"`]$/.exec(statement(moduleRequest))?.[1];
    return literal === undefined ? [] : [{ from: literal, typeOnly: false }];
  });
  return [...named, ...passedOn, ...late];
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesIn(inside);
    return written.test(entry.name) ? [inside] : [];
  });
}
