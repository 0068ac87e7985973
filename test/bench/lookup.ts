import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Entry } from '../../shared/domain/reference/entry.ts';
import { type ListIndex, listIndex } from '../../shared/domain/reference/list-index.ts';
import { figure, percentile } from './figure.ts';

const REAL = new URL('../../../shared/data/reference/un-locode/', import.meta.url).pathname;
const PLACES = 120_000;
const TYPED = 1_000;

/** A small, repeatable source of chance. */
const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const pick = <T>(from: readonly T[] | string, random: () => number) =>
  from[Math.floor(random() * from.length)] as T & string;

const STARTS = 'b c d f g h k l m n p r s t v w br ch cr gr kr pl sh st tr'.split(' ');
const VOWELS = 'a e i o u ai ei ou ia'.split(' ');
const ENDS = ['', '', '', 'n', 'r', 's', 'l', 'm', 'rg', 'nd', 'ck'];
const APART = ['Port', 'San', 'Saint', 'Novo', 'El', 'Nizhny', 'Upper', 'Bad', 'Ville de', 'Al'];

const inventedName = (random: () => number): string => {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => pick(STARTS, random) + pick(VOWELS, random) + pick(ENDS, random),
  ).join('');
  const name = syllables.charAt(0).toUpperCase() + syllables.slice(1);
  return random() < 0.3 ? `${pick(APART, random)} ${name}` : name;
};

const inventedPlaces = (): Entry[] => {
  const random = chance(2022);
  return Array.from({ length: PLACES }, (_, i) => ({
    code: `X${i.toString(36).toUpperCase().padStart(4, '2')}`,
    labels: { en: inventedName(random) },
    ...(random() < 0.2 && { aliases: [inventedName(random)] }),
    facts: { country: 'XX', latitude: random() * 90, longitude: random() * 180 },
  }));
};

const realPlaces = (): Entry[] =>
  globSync(join(REAL, 'src/data/*.csv')).flatMap((file) => {
    const rows = parse(readFileSync(file), { columns: true, relax_column_count: true }) as Record<
      string,
      string
    >[];
    return rows.flatMap((row) => placeOf(row) ?? []);
  });

/** Columns are read by what they are called, in whichever case. */
const placeOf = (row: Readonly<Record<string, string>>): Entry | undefined => {
  const cell = (...names: string[]) =>
    Object.entries(row).find(([name]) => names.includes(name.toLowerCase().trim()))?.[1];
  const country = cell('country', 'countrycode', 'country_code') ?? '';
  const place = cell('location', 'locode', 'code') ?? '';
  const name = cell('name', 'location_name');
  const plain = cell('namewodiacritics', 'name_wo_diacritics', 'namediacritics');
  if (!name || !place) return undefined;
  return {
    code: `${country}${place}`,
    labels: { en: name },
    ...(plain && plain !== name && { aliases: [plain] }),
  };
};

const slip = (name: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (name.length - 1));
  switch (Math.floor(random() * 4)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1);
    case 1:
      return `${name.slice(0, at)}e${name.slice(at)}`;
    case 2:
      return `${name.slice(0, at)}e${name.slice(at + 1)}`;
    default:
      return name.slice(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.slice(at + 1);
  }
};

/** Types names letter by letter, every second with a slip, as a person would. */
const type = (index: ListIndex, names: readonly string[], random: () => number) => {
  const times: number[] = [];
  let found = 0;
  let slipped = 0;
  for (let n = 0; n < TYPED; n += 1) {
    const name = pick(names, random);
    const withSlip = n % 2 === 1 && name.length > 4;
    const typed = withSlip ? slip(name, random) : name;
    for (let letters = 1; letters <= typed.length; letters += 1) {
      const began = performance.now();
      const answer = index.find(typed.slice(0, letters), { limit: 10 });
      times.push(performance.now() - began);
      if (!withSlip || letters < typed.length) continue;
      slipped += 1;
      if (answer.slice(0, 5).some(({ entry }) => entry.labels.en === name)) found += 1;
    }
  }
  return { times, found: found / slipped };
};

const held = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const lookupIn = (what: string, places: readonly Entry[]): void => {
  const before = held();
  const began = performance.now();
  const index = listIndex(places);
  figure(
    'lookup',
    `${what}: building`,
    performance.now() - began,
    'ms',
    `${index.size} places; aim 1,500 ms`,
  );
  figure('lookup', `${what}: memory`, held() - before, 'MB', 'of the index, without the entries; aim 250 MB');
  const names = places.map(({ labels }) => labels.en);
  type(index, names.slice(0, 200), chance(7));
  const { times, found } = type(index, names, chance(11));
  const note = `per keystroke over ${times.length}, every second name with a slip`;
  figure('lookup', `${what}: p50`, percentile(times, 0.5), 'ms', note);
  figure('lookup', `${what}: p99`, percentile(times, 0.99), 'ms', `${note}; aim 5 ms`);
  figure('lookup', `${what}: most`, Math.max(...times), 'ms', note);
  figure('lookup', `${what}: slips understood`, 100 * found, '%', 'the name is among the first five');
};

/** How long a keystroke waits for its answer. */
export const lookup = async (): Promise<void> => {
  lookupIn('invented places', inventedPlaces());
  if (existsSync(REAL)) lookupIn('UN/LOCODE', realPlaces());
  else console.error(`No ${REAL}: the real places are left out.`);
};
