import type { Member } from '@weft/domain';
import { readSetting, writeSetting } from '../ui/theme/settings.ts';

function settingFor(slug: string): string {
  return `weft.member.${slug}`;
}

/** Who somebody was here last time in a workspace; the first time, the council's admin, who sees and may do everything but read the partner's own notes. */
export function rememberedMember(slug: string, members: readonly Member[]): Member | null {
  const remembered = readSetting(settingFor(slug));
  const first = members.find((member) => member.role === 'admin' && member.side === 'council');
  return members.find((member) => member.id === remembered) ?? first ?? members[0] ?? null;
}

/** Remembers on this device who somebody is in a workspace. */
export function rememberMember(slug: string, member: Member): void {
  writeSetting(settingFor(slug), member.id);
}
