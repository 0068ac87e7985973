// Reads a published list and tells what came of it, for tests: parsing 98 MB inside their sandbox takes minutes.
import { convertList } from '../../../client/reference/convert-list.ts';
import { ListId } from '../../../shared/domain/reference/entry.ts';

const [, , list, path = ''] = process.argv;
const { entries, read, leftOut } = await convertList(ListId.parse(list), path);
const codes = new Set(entries.map(({ code }) => code));
const counted = (of: (entry: (typeof entries)[number]) => unknown): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    const value = String(of(entry) ?? '');
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
};
process.stdout.write(
  JSON.stringify({
    read,
    leftOut: leftOut.count,
    entries: entries.length,
    levels: counted(({ facts }) => facts?.level),
    ranks: counted(({ facts }) => facts?.rank),
    parents: Object.keys(counted(({ parent }) => parent)).length,
    withoutParent: entries.filter(({ parent }) => parent !== undefined && !codes.has(parent)).length,
    factors: entries.filter(({ facts }) => facts?.factor !== undefined).length,
    spanish: entries.filter(({ labels, facts }) => labels.es && facts?.rank === 'species').length,
    french: entries.filter(({ labels, facts }) => labels.fr && facts?.rank === 'species').length,
  }),
);
