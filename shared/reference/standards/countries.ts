import { iso31663 } from 'iso-3166';
import { COUNTRIES } from '../../domain/codes/countries.ts';
import { ARABIC } from '../../domain/codes/country-names/ar.ts';
import { ENGLISH } from '../../domain/codes/country-names/en.ts';
import { SPANISH } from '../../domain/codes/country-names/es.ts';
import { FRENCH } from '../../domain/codes/country-names/fr.ts';
import { PORTUGUESE } from '../../domain/codes/country-names/pt.ts';
import { RUSSIAN } from '../../domain/codes/country-names/ru.ts';
import type { Entry } from '../../domain/reference/entry.ts';
import { aliasesBeside } from './aliases.ts';

type Table = ReadonlyMap<string, readonly string[]>;

const linesOf = (table: string): string[] => table.trim().split('\n');
const namesIn = (table: string): Table =>
  new Map(linesOf(table).map((line) => [line.slice(0, 2), line.slice(3).split('|')]));

const OTHERS = {
  fr: namesIn(FRENCH),
  es: namesIn(SPANISH),
  ar: namesIn(ARABIC),
  ru: namesIn(RUSSIAN),
  pt: namesIn(PORTUGUESE),
} as const;
const LANGUAGES = Object.keys(OTHERS) as (keyof typeof OTHERS)[];

const served = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The European Union is no country, and has the rights of a member of the WCO. */
const UNION: Entry = {
  code: 'EU',
  labels: {
    en: 'European Union',
    fr: 'Union européenne',
    es: 'Unión Europea',
    ar: 'الاتحاد الأوروبي',
    ru: 'Европейский союз',
    pt: 'União Europeia',
  },
  aliases: ['ЕС', 'UE', 'European Community', 'Communauté européenne', 'Comunidad Europea'],
  facts: { union: true },
};

type Withdrawal = (typeof iso31663)[number];
const withdrawn = new Map<string, Withdrawal>(
  iso31663
    .filter(({ from }) => !served.has(from.alpha2))
    // CS was Czechoslovakia before it was Serbia and Montenegro: the later one is meant today.
    .filter(({ from, alpha4 }) => from.alpha2 !== 'CS' || alpha4 === 'CSXX')
    .map((change) => [change.from.alpha2, change]),
);

/** ISO 3166-3 says what became of a code; the days are those of its newsletters. */
const SINCE: Readonly<Record<string, string>> = {
  AN: '2010-12-15',
  BU: '1989-12-05',
  CS: '2006-09-26',
  CT: '1984-01-01',
  DD: '1990-10-30',
  DY: '1977-01-01',
  FQ: '1979-01-01',
  FX: '1997-07-14',
  HV: '1984-01-01',
  JT: '1986-01-01',
  MI: '1986-01-01',
  NH: '1980-01-01',
  NQ: '1983-01-01',
  NT: '1993-07-12',
  PC: '1986-01-01',
  PU: '1986-01-01',
  PZ: '1980-01-01',
  RH: '1980-01-01',
  SU: '1992-08-30',
  TP: '2002-05-20',
  VD: '1977-01-01',
  WK: '1986-01-01',
  YD: '1990-08-14',
  YU: '2003-07-23',
  ZR: '1997-07-14',
};

const deprecationOf = (code: string): Entry['deprecated'] => {
  const change = withdrawn.get(code);
  const since = SINCE[code];
  if (!change || !since) return undefined;
  const [one, another] = change.to;
  return { since, ...(one && !another && { replacedBy: one.alpha2 }) };
};

const entryOf = (line: string): Entry => {
  const [code = '', alpha3 = '', numeric = ''] = line.split(' ', 3);
  const [en = '', ...english] = line.slice(11).split('|');
  const names = LANGUAGES.map((language) => [language, OTHERS[language].get(code) ?? []] as const);
  const labels = { en, ...Object.fromEntries(names.map(([language, [name]]) => [language, name])) };
  const country = served.get(code);
  const deprecated = deprecationOf(code);
  const known = /^\d+$/.test(numeric);
  const aliases = [
    alpha3,
    ...(known ? [numeric] : []),
    ...english,
    ...names.flatMap(([, all]) => all.slice(1)),
  ];
  return {
    code,
    labels,
    ...aliasesBeside(labels, aliases),
    ...(deprecated && { deprecated }),
    facts: {
      alpha3,
      ...(known && { numeric }),
      ...(country && { rilo: country.rilo, member: country.member }),
    },
  };
};

/** What ISO 3166-3 keeps and no table of names has: English alone. */
const formerOf = ({ from }: Withdrawal): Entry | undefined => {
  const deprecated = deprecationOf(from.alpha2);
  return deprecated && { code: from.alpha2, labels: { en: from.name }, aliases: [from.alpha3], deprecated };
};

/** Countries and territories with ISO 3166-1 codes, Kosovo, the European Union, and codes that were withdrawn. */
export const countries = (): readonly Entry[] => {
  const named = linesOf(ENGLISH).map(entryOf);
  const codes = new Set(named.map(({ code }) => code));
  const former = [...withdrawn.values()].filter(({ from }) => !codes.has(from.alpha2)).map(formerOf);
  return [...named, UNION, ...former.filter((entry) => entry !== undefined)];
};
