import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { convertList } from '../../../client/reference/convert-list.ts';
import { currencyOf } from '../../../client/reference/forms/currency-of-country.ts';
import { synonymsIn } from '../../../client/reference/forms/from-species-index.ts';
import type { ListId } from '../../../shared/domain/reference/entry.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const converted = async (list: ListId, content: string | Buffer, name = 'list.csv') => {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  await writeFile(path, content);
  return convertList(list, path);
};

test('UN/LOCODE as the UNECE publishes it: no header, Latin letters of an old code page, minutes', async () => {
  const list = Buffer.from(
    [
      ',"BR",,".BRAZIL",,,,,,,,',
      '"","BR","SSZ","Santos","Santos","SP","1--45---","AF","0307",,"2356S 04619W",',
      '"+","BR","BEL","Bel\u00e9m","Belem","PA","1--45---","AI","9601",,"0127S 04829W",""',
      '"=","BR",,"Para = Bel\u00e9m","Para = Belem",,,,,,,',
    ].join('\r\n'),
    'latin1',
  );
  const { entries, leftOut, read } = await converted('places', list);
  expect(entries).toEqual([
    {
      code: 'BRSSZ',
      labels: { en: 'Santos' },
      parent: 'BR',
      facts: {
        country: 'BR',
        subdivision: 'SP',
        function: '1--45---',
        status: 'AF',
        latitude: -23.93333,
        longitude: -46.31667,
        weight: 3,
      },
    },
    expect.objectContaining({ code: 'BRBEL', labels: { en: 'Belém' }, aliases: ['Belem'] }),
  ]);
  expect({ read, leftOut: leftOut.count }).toEqual({ read: 2, leftOut: 2 });
});

test('the same list with a header, status before function, and by country with two names for one place', async () => {
  const headed = await converted(
    'places',
    'Change,Country,Location,Name,NameWoDiacritics,Subdivision,Status,Function,Date,IATA,Coordinates,Remarks\n' +
      ',KE,NBO,Nairobi,Nairobi,110,AI,--345---,0601,NBO,0117S 03649E,\n',
  );
  expect(headed.entries).toMatchObject([
    {
      code: 'KENBO',
      aliases: ['NBO'],
      facts: { function: '--345---', status: 'AI', iata: 'NBO', latitude: -1.28333 },
    },
  ]);
  const byCountry = await converted(
    'places',
    'country,location,name,nameWoDiacritics,subdivision,status,function,iata,lat,lon,geocoded\n' +
      'BE,BRU,Brussel (Bruxelles),Brussel (Bruxelles),BRU,AI,1234----,,50.83,4.33,\n' +
      'BE,BRU,Bruxelles (Brussel),Bruxelles (Brussel),BRU,AI,1234----,,50.83,4.33,\n',
  );
  expect(byCountry).toMatchObject({
    read: 2,
    leftOut: { count: 0 },
    entries: [
      {
        code: 'BEBRU',
        labels: { en: 'Brussel (Bruxelles)' },
        aliases: ['Brussel', 'Bruxelles (Brussel)', 'Bruxelles'],
        facts: { latitude: 50.83, longitude: 4.33 },
      },
    ],
  });
});

test('letters that were lost on the way, and names that fell apart at their comma', async () => {
  const { entries } = await converted(
    'places',
    'country,location,name,nameWoDiacritics,subdivision,status,function,iata,lat,lon,geocoded\n' +
      'FR,GVP,Le G\uFFFDvre,Le Gavre,44,RL,--3-----,,47.5,-1.7,\n' +
      'DE,3AG,"""Altenau"," M\uFFFDhlberg""","""Altenau"," Muhlberg""",BB,--3-----,51.8,10.4,true\n',
  );
  expect(entries).toMatchObject([
    { code: 'FRGVP', labels: { en: 'Le Gavre' } },
    { code: 'DE3AG', labels: { en: 'Altenau, Muhlberg' }, facts: { function: '--3-----', latitude: 51.8 } },
  ]);
});

test('the Harmonized System: parents, levels, and no total', async () => {
  const { entries, leftOut } = await converted(
    'hs',
    'section,hscode,description,parent,level\nTOTAL,TOTAL,Total of all,TOTAL,5\nI,01,Animals; live,TOTAL,2\n' +
      'I,0101,"Horses, asses; live",01,4\nI,010121,"Horses; live, pure-bred",0101,6\n',
  );
  expect(entries).toEqual([
    { code: '01', labels: { en: 'Animals; live' }, facts: { level: 2, section: 'I' } },
    { code: '0101', labels: { en: 'Horses, asses; live' }, parent: '01', facts: { level: 4, section: 'I' } },
    {
      code: '010121',
      labels: { en: 'Horses; live, pure-bred' },
      parent: '0101',
      facts: { level: 6, section: 'I' },
    },
  ]);
  expect(leftOut).toEqual({ count: 1, what: 'totals' });
});

test('Rec 20 keeps names in six languages, and deprecates what is deleted', async () => {
  const { entries } = await converted(
    'units',
    'Status,CommonCode,Name,Description,LevelAndCategory,Symbol,ConversionFactor\n' +
      ',KGM,kilogram,A unit of mass,1,kg,kg\nX,05,lift,,3.9,,\n,Q42,new unit,,1,nu,3 x 10² kg\n',
  );
  expect(entries).toMatchObject([
    { code: 'KGM', labels: { ar: 'كيلوغرام' }, facts: { base: 'KGM', factor: 1, symbol: 'kg' } },
    { code: '05', deprecated: { since: expect.any(String) } },
    { code: 'Q42', labels: { en: 'new unit' }, facts: { symbol: 'nu', conversion: '3 x 10² kg' } },
  ]);
});

test('species: accepted names, quoted cells over several lines, packed', async () => {
  const list =
    'TaxonId,Kingdom,Class,Order,Family,FullName,RankName,CurrentListing,SynonymsWithAuthors,EnglishNames,SpanishNames,FrenchNames,CitesAccepted,All_DistributionISOCodes,AnnotationEnglish\n' +
    '1,Animalia,Aves,Psittaciformes,Psittacidae,Testus avis,SPECIES,II,"Avis testa Müller, 1776, Testus (Novus) minor Gray, 1870","Test Parrot, Proof Parrot",Loro,Perroquet,true,"BR, PE","Appendix II:\nAll populations"\n' +
    '2,Animalia,Aves,Psittaciformes,Psittacidae,Testus falsus,SPECIES,II,,,,,false,,\n';
  const { entries, leftOut } = await converted('species', gzipSync(list), 'index.csv.gz');
  expect(entries).toEqual([
    {
      code: 'Testus avis',
      labels: { en: 'Test Parrot', es: 'Loro', fr: 'Perroquet' },
      aliases: ['Testus avis', 'Proof Parrot', 'Avis testa', 'Testus (Novus) minor'],
      facts: {
        taxonId: '1',
        kingdom: 'Animalia',
        class: 'Aves',
        order: 'Psittaciformes',
        family: 'Psittacidae',
        rank: 'species',
        appendix: 'II',
        countries: 'BR, PE',
      },
    },
  ]);
  expect(leftOut.count).toBe(1);
});

test('names of authors are no part of a synonym', () => {
  expect(
    synonymsIn(
      'Huso ladanus Fischer in Fitzinger & Heckel, 1836, Acanthastrea spinosa Milne Edwards & Haime, 1848',
    ),
  ).toEqual(['Huso ladanus', 'Acanthastrea spinosa']);
});

test('rates of months; a country is the currency that it had', async () => {
  const { entries, leftOut } = await converted(
    'rates',
    'Date,Country,Exchange rate\n2001-11-01,Germany,2.2\n1999-01-01,Euro,0.8627\n2020-02-01,Switzerland,0.97\n2020-02-01,Atlantis,3\n2020-03-01,Japan,\n',
  );
  expect(entries).toEqual([
    {
      code: 'DEM-2001-11',
      labels: { en: 'DEM 2001-11' },
      parent: 'DEM',
      facts: { perUsd: 2.2, currency: 'DEM', month: '2001-11' },
    },
    expect.objectContaining({ code: 'EUR-1999-01' }),
    expect.objectContaining({ code: 'CHF-2020-02' }),
  ]);
  expect(leftOut.count).toBe(2);
});

test.each([
  ['Germany', '2026-05', 'EUR'],
  ['Bulgaria', '2025-12', 'BGN'],
  ['Bulgaria', '2026-05', 'EUR'],
  ['Croatia', '2022-06', 'HRK'],
  ['Venezuela', '2017-06', 'VEF'],
  ['Venezuela', '2026-06', 'VES'],
  ['United States', '2026-06', 'USD'],
  ['Mexico', '1993-11', 'MXN'],
  ['Royaume-Uni', '2020-01', 'GBP'],
  ['Sierra Leone', '2025-01', 'SLE'],
  ['Curaçao', '2026-01', 'XCG'],
  ['PLN', '2020-01', 'PLN'],
  ['Euro area', '2020-01', 'EUR'],
  ['Atlantis', '2020-01', undefined],
])('%s in %s counts in %s', (name, month, currency) => {
  expect(currencyOf(name, month)).toBe(currency);
});

test('rates of years are refused, and said to be', async () => {
  await expect(
    converted('rates', 'Date,Country,Exchange rate\n1971-01-01,Japan,1\n1972-01-01,Japan,2\n'),
  ).rejects.toThrow(/rates of years/);
});

test('our own form as a table, with any separator', async () => {
  const { entries } = await converted(
    'means',
    'code;label_en;label_fr;aliases;parent;deprecated_since;replaced_by;fact_axles;fact_code\n' +
      'lorry;Lorry;Camion;truck|HGV;road;;;3;0042\nold;Old lorry;;;;2020-01-01;lorry;;\n',
  );
  expect(entries).toEqual([
    {
      code: 'lorry',
      labels: { en: 'Lorry', fr: 'Camion' },
      aliases: ['truck', 'HGV'],
      parent: 'road',
      facts: { axles: 3, code: '0042' },
    },
    { code: 'old', labels: { en: 'Old lorry' }, deprecated: { since: '2020-01-01', replacedBy: 'lorry' } },
  ]);
});

test('our own form as JSON and as lines of JSON', async () => {
  const entry = { code: 'x', labels: { en: 'X', ru: 'Икс' }, facts: { a: 1 } };
  const expected = [entry, { ...entry, code: 'y' }];
  const json = await converted('means', JSON.stringify(expected, null, 2), 'list.json');
  const lines = await converted(
    'means',
    `\uFEFF${expected.map((one) => JSON.stringify(one)).join('\n')}\n`,
    'list.ndjson',
  );
  expect(json.entries).toEqual(expected);
  expect(lines.entries).toEqual(expected);
});

test.each<[string, ListId, string, RegExp]>([
  ['an unknown form', 'hs', 'a,b\n1,2\n', /none of the forms that are understood: UN\/LOCODE.*our own form/],
  [
    'a form of another list',
    'hs',
    'Date,Country,Exchange rate\n2020-02-01,Japan,1\n',
    /belongs into the list rates, not hs/,
  ],
  ['a row without a label', 'means', 'code,label_en\nx,\n', /Row 2 is no entry of a list/],
  ['broken JSON', 'means', '{"code":"x"\n', /Line 1 of .* is not well-formed JSON/],
  ['a header alone', 'means', 'code,label_en\n', /There is no entry/],
  ['an empty file', 'means', '', /none of the forms/],
])('%s is refused with the way out', async (_, list, content, reason) => {
  await expect(converted(list, content)).rejects.toThrow(reason);
});

test('a file that is not there, a folder without a list', async () => {
  await expect(convertList('hs', join(folder, 'nowhere.csv'))).rejects.toThrow(/cannot be read/);
  const empty = await mkdtemp(join(tmpdir(), 'lists-'));
  await expect(convertList('hs', empty)).rejects.toThrow(/no CSV, JSON or NDJSON file/);
  await rm(empty, { recursive: true });
});
