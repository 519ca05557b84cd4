import { InvalidError, type Reference } from '@weft/domain';
import { fromSampleCases } from '../cases/sampleCases.ts';
import { readKumuCsv } from '../graph/kumuCsv.ts';
import { type GraphRead, readGraphJson, readGraphText } from '../graph/readGraph.ts';
import { recordsOf } from '../graph/recordsOf.ts';
import { fromSampleMembers } from '../members/sampleMembers.ts';
import { fromExport } from '../workspaces/export.ts';
import { fromSampleWorkspace } from '../workspaces/sampleWorkspace.ts';
import { checkRecords } from './check.ts';
import { type GivenFile, type NamedText, readText } from './encoding.ts';
import type { LeftOut, WorkspaceFile } from './entry.ts';
import type { FileContent } from './format.ts';
import { parseJson } from './parse.ts';

interface Format {
  read: (value: unknown, reference: Reference, into: string | null) => FileContent;
  /** Whether everything that its records point to has to be in the file. */
  selfContained: boolean;
}

const formats: Readonly<Record<string, Format>> = {
  'sample-workspace/1': { read: fromSampleWorkspace, selfContained: true },
  'sample-cat-cases/1': { read: fromSampleCases, selfContained: true },
  'sample-members/1': { read: (value, _, into) => fromSampleMembers(value, into), selfContained: false },
  'weft-workspace/1': { read: fromExport, selfContained: true },
};

/**
 * A file of records in one neutral shape, whatever its format: a sample, Weft's own export, or a graph in any of the formats that Weft writes.
 * @param given the file, or both of the two tables of Kumu; a text alone stands for a file of no name.
 * @param reference the lists that its values must be in, and the flows that its cases move through.
 * @param into the short name of the workspace it is brought into, for files that have parts for several.
 * @throws InvalidError with a sentence for each problem, naming the record. Nothing is half read.
 */
export function readWorkspaceFile(given: string | readonly GivenFile[], reference: Reference, into: string | null = null): WorkspaceFile {
  const files = (typeof given === 'string' ? [{ name: '', content: given }] : given).map(readText);
  const said = files.flatMap(({ assumed }) => assumed);
  const file = readTexts(files, reference, into);
  return { ...file, assumed: [...together(said), ...file.assumed] };
}

/** Said once of files of which the same is to be said. */
function together(said: readonly LeftOut[]): LeftOut[] {
  const kinds = new Map(said.map((each) => [each.what, each]));
  return [...kinds].map(([what, { why }]) => {
    const count = said.filter((each) => each.what === what).length;
    return { what: count === 1 ? what : what.replace('file', 'files'), count, why };
  });
}

function readTexts(files: readonly NamedText[], reference: Reference, into: string | null): WorkspaceFile {
  if (files.length > 1) return fromGraph({ format: 'kumu-csv', graph: readKumuCsv(files) }, reference, into);
  const only = files[0]?.text ?? '';
  const graph = readGraphText(only);
  if (graph !== null) return fromGraph(graph, reference, into);
  const value = parseJson(only);
  const graphInJson = readGraphJson(value);
  if (graphInJson !== null) return fromGraph(graphInJson, reference, into);
  const format = formatOf(value);
  return checked(format.read(value, reference, into), reference, format.selfContained);
}

/** Part of a graph may come back from another tool, so what it points to may be in the workspace already. */
function fromGraph({ format, graph }: GraphRead, reference: Reference, into: string | null): WorkspaceFile {
  return checked(recordsOf(format, graph, reference.organisationKinds, into), reference, false);
}

function checked(content: FileContent, reference: Reference, selfContained: boolean): WorkspaceFile {
  return { assumed: [], ...content, needs: checkRecords(content.records, reference, selfContained) };
}

function formatOf(value: unknown): Format {
  const name = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  const known = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(formats));
  if (typeof name !== 'string') throw new InvalidError(`This is not a file that Weft can read: its “schema” should be ${known}.`);
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) throw new InvalidError(`Weft cannot read files of the schema “${name}”. It reads ${known}.`);
  return format;
}
