import { readRecords } from '@weft/db';
import { type ListKind, type Organisation, type RecordKind, type RecordOf, refuseUnlessCan } from '@weft/domain';
import { listSheet, type TableFormat, writeTable } from '@weft/interchange';
import { redacted } from '../../acting/redact.ts';
import type { ActingContext } from '../../context.ts';

/** A list as a file for a spreadsheet, with what its reader may see: it can be brought back in as it is. */
export async function writeList(ctx: ActingContext, { list, format }: { list: ListKind; format: TableFormat }) {
  refuseUnlessCan(ctx.actor, 'workspace.export', ctx.actor);
  const read = async <K extends RecordKind>(kind: K): Promise<RecordOf<K>[]> => {
    const records = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId);
    return records.map((record) => redacted(ctx.actor, kind, record));
  };
  const [organisations, relationships, posts, people, appointments, areas, [workspace]] = await Promise.all([
    read('organisation'),
    list === 'relationships' ? read('relationship') : [],
    list === 'organisations' ? [] : read('post'),
    list === 'people' ? read('person') : [],
    list === 'people' ? read('appointment') : [],
    read('area'),
    read('workspace'),
  ]);
  const named = [...organisations].sort(byName);
  const kinds = ctx.reference.organisationKinds;
  const sheet = listSheet(list, { organisations: named, relationships, posts, people, appointments, areas, kinds });
  const bytes = writeTable(sheet, format);
  return { name: `${workspace?.slug ?? 'weft'} ${list} ${ctx.today}.${format}`, base64: Buffer.from(bytes).toString('base64') };
}

function byName(one: Organisation, other: Organisation): number {
  return one.name.localeCompare(other.name, 'en-GB');
}
