import type { Condition } from '../../../shared/domain/profiles/conditions.ts';
import type { Consignment } from '../../../shared/domain/screening/consignment.ts';
import type { ScreenedProfile } from '../../../shared/domain/screening/ruleset.ts';

/** A small, repeatable source of chance. */
const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const COUNTRIES =
  'BR CO EC PE PA MX US CA MA SN NG KE ZA TR CN IN VN TH ES FR DE NL BE IT PL RU AE SA EG JO'.split(' ');
const REGIONS = ['005', '013', '011', '014', '015', '145', '034', '035', '030', '039'];
const MODES = ['maritime', 'road', 'air', 'rail', 'mail'] as const;
const WORDS =
  'rice arroz riz рис أرز 大米 bananas frozen fish white sacks parts used tyres toys shoes coffee cocoa'.split(
    ' ',
  );

const pick = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)] as T;
const heading = (random: () => number) => String(101 + Math.floor(random() * 9600)).padStart(4, '0');

const conditionsOf = (random: () => number): Condition[] => [
  random() < 0.8
    ? { kind: 'goods-heading', anyOf: [heading(random), heading(random)] }
    : { kind: 'departure', anyOf: [pick(COUNTRIES, random)] },
  { kind: 'departure-region', anyOf: [pick(REGIONS, random)] },
  ...(random() < 0.5 ? [{ kind: 'mode', anyOf: [pick(MODES, random)] } satisfies Condition] : []),
];

/** As analysts write them: two or three conditions, one in five with words. */
export const generatedProfiles = (count: number): ScreenedProfile[] => {
  const random = chance(1006);
  return Array.from({ length: count }, (_, i) => ({
    id: String(i).padStart(26, '0'),
    edition: 1,
    weight: Math.round(random() * 100) / 100,
    conditions: {
      all: conditionsOf(random),
      ...(random() < 0.2 && {
        words: [pick(WORDS, random), `${pick(WORDS, random)} ${pick(WORDS, random)}`],
      }),
    },
  }));
};

/** As declarations tell them: one to five kinds of goods with some words each. */
export const generatedConsignments = (count: number): Consignment[] => {
  const random = chance(8471);
  return Array.from({ length: count }, (_, i) => ({
    reference: `IM-${i}`,
    goods: Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
      hs: `${heading(random)}${Math.floor(10 + random() * 89)}`,
      description: Array.from({ length: 8 }, () => pick(WORDS, random)).join(' '),
    })),
    departure: { country: pick(COUNTRIES, random) },
    transit: [pick(COUNTRIES, random)],
    destination: { country: pick(COUNTRIES, random) },
    modes: [pick(MODES, random)],
    day: '2026-06-15',
  }));
};
