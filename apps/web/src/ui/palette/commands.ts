import { matchScore } from '../fields/matching.ts';
import type { IconName } from '../Icon.tsx';

/** One thing that can be done or gone to from the palette. */
export interface CommandItem {
  id: string;
  title: string;
  /** A few words that tell it from others like it. */
  hint?: string | undefined;
  /** The heading that it stands under. */
  group: string;
  /** Other words it should be found by: former names, abbreviations. */
  keywords?: readonly string[] | undefined;
  icon?: IconName | undefined;
  /** A shortcut that does the same: `n`, `mod+z`. */
  keys?: string | undefined;
  run: () => void;
}

export interface CommandGroup {
  title: string;
  items: CommandItem[];
}

/** Items that answer the query, best first: its title counts for most, then its keywords, then its hint. All of them when the query is empty. */
export function rankCommands(items: readonly CommandItem[], query: string): CommandItem[] {
  return items
    .map((item) => ({ item, score: commandScore(item, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function commandScore(item: CommandItem, query: string): number {
  const keywords = (item.keywords ?? []).map((keyword) => matchScore(keyword, query) * 0.7);
  const all = matchScore([item.title, item.hint ?? '', ...(item.keywords ?? [])].join(' '), query) * 0.4;
  return Math.max(matchScore(item.title, query), ...keywords, all);
}

/** Items under their headings, in the order in which the headings first come; at most `limit` items in all. */
export function groupCommands(items: readonly CommandItem[], limit = 60): CommandGroup[] {
  const groups = new Map<string, CommandItem[]>();
  for (const item of items.slice(0, limit)) {
    const group = groups.get(item.group);
    if (group) group.push(item);
    else groups.set(item.group, [item]);
  }
  return [...groups].map(([title, members]) => ({ title, items: members }));
}
