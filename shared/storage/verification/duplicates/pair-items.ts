import { judgementOf, type Pair } from '../../../domain/duplicates/pair.ts';
import { keys } from '../../keys.ts';
import type { Item, Write } from '../../table.ts';

/** In an inbox the strongest stands first, among what was judged the latest; what lapsed stands in none. */
const inboxKeys = (pair: Pair, office: string | undefined): Readonly<Record<string, string>> => {
  const judgement = judgementOf(pair);
  if (office === undefined || pair.state === 'lapsed') return {};
  return judgement
    ? { gsi1pk: keys.duplicatesJudged(office), gsi1sk: `${judgement.at}#${pair.id}` }
    : { gsi1pk: keys.duplicates(office), gsi1sk: `${pair.score.toFixed(4)}#${pair.id}` };
};

const headItem = (pair: Pair): Item => {
  const { id, version, change, inboxes, state } = pair;
  const [first, second] = pair.cases;
  return {
    ...keys.pair(id),
    version,
    change,
    record: pair,
    ...inboxKeys(pair, inboxes[0]),
    ...(state === 'open' && {
      gsi2pk: keys.pairsOfCase(first),
      gsi2sk: id,
      gsi3pk: keys.pairsOfCase(second),
      gsi3sk: id,
    }),
  };
};

const inboxItems = (pair: Pair | undefined): Item[] =>
  (pair?.state === 'lapsed' ? [] : (pair?.inboxes.slice(1) ?? [])).map((office) => ({
    ...keys.pairInbox(pair?.id ?? '', office),
    ...inboxKeys(pair as Pair, office),
  }));

/** A pair one version on, in every inbox where it stands; the first write is the pair's own. */
export const pairWrites = (before: Pair | undefined, after: Pair): [Write, ...Write[]] => {
  const stays = new Set(inboxItems(after).map(({ sk }) => sk));
  return [
    { put: headItem(after), when: before ? { equals: { version: before.version } } : { absent: true } },
    ...inboxItems(after).map((put): Write => ({ put })),
    ...inboxItems(before)
      .filter(({ sk }) => !stays.has(sk))
      .map(({ pk, sk }): Write => ({ delete: { pk, sk } })),
  ];
};
