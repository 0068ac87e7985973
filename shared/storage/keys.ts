import { hash, randomBytes } from 'node:crypto';
import type { HistoryKey } from '../domain/checks/history/quantity-history.ts';

/**
 * Every key of the system, with what it is read by. All tables: pk, sk; sparse indexes gsi1 to gsi3.
 *
 * seizures  SEIZURE#id / HEAD            the current version; a draft as well
 *           SEIZURE#id / VERSION#0001    earlier versions, in order
 *           SEIZURE#id / SHARE#audience  one for each audience beyond the first (closed groups)
 *           gsi1 OFFICE#office / date#id                an office's own records by date
 *           gsi1 OFFICE#office#DRAFTS / date#id         its drafts
 *           gsi2 AUDIENCE#audience#2026-05 / date#id    what an audience may see, a month at a time: spreads
 *                                        the writes of a large import and bounds what a list reads
 *           gsi3 REFERENCE#CEN-2026-FR-000123 / HEAD    by human reference
 *           COUNTER#FR#2026 / NUMBER     the last number of a country's year
 *           REQUEST#… / REQUEST          answers kept for Idempotency-Key (each capability's own table)
 * nominal   SEIZURE#id / PARTIES, PARTIES#0001          persons and companies, current and earlier
 *           SEIZURE#id / DOCUMENT#id     scans and mails that the case or draft came from
 *           MAIL#id / ANSWER             a mail that came in was answered
 * directory OFFICE#id / OFFICE; gsi1 OFFICES / role#country#id
 *           PERSON#sub / PERSON; gsi1 OFFICE#id#PEOPLE / email; gsi2 EMAIL#address / sub   whose mail it is
 *           SYSTEM#id / SYSTEM; gsi1 OFFICE#id#SYSTEMS / name#id; CLIENT#clientId / CLIENT → the system
 * imports   IMPORT#id / JOB; gsi1 OFFICE#id#IMPORTS / createdAt; IMPORT#id / MAPPING, PROGRESS, PASS, CHECK, UNDO;
 *           IMPORT#id / PART#000001      what became of the rows of one part
 *           MAPPING#id / HEAD, VERSION#0001   saved mappings; gsi1 OFFICE#id#MAPPINGS / savedAt#id
 *           gsi2 AUDIENCE#audience#MAPPINGS / savedAt#id   those that are shared
 * exports   EXPORT#id / JOB, PROGRESS, FILED; gsi1 OFFICE#id#EXPORTS / createdAt#id
 *           SUBSCRIPTION#office / SUBSCRIPTION; gsi1 SUBSCRIPTIONS#region / office
 *           OFFICE#id#DELTAS / day       the files of one night
 *           CHANGED#audience#day#shard / case id   what changed that day for whoever is of this audience; spread
 *                                        over shards, because an import writes many a second
 * reference LIST#id / HEAD                 the current version: its parts in order
 *           LIST#id#VERSIONS / 000001      every version, in order
 *           LIST#id / PART#id              entries, packed; versions share the parts that they have in common
 *           LOAD#id / LOAD, PART#000001    a list on its way in; gsi1 LOAD#id / PART#000001  which parts arrived
 * verification VERIFICATION#case / HEAD   the verification of a case
 *           VERIFICATION#case / ENTRY#000001     everything that was done and said, in order
 *           VERIFICATION#case / TURN#000001      token of the execution that waits for the end of a turn
 *           VERIFICATION#case / CLAIM            while somebody works on it
 *           VERIFICATION#case / ESCALATED        while the Secretariat is told
 *           gsi1 WAITING#rilo / dueAt#case, RETURNED#office / dueAt#case, CLAIMS#rilo / person#since#case,
 *                ESCALATED / since#case
 *           gsi2 WAITING#rilo / 999 - weight#dueAt#case      what should be looked at first
 *           gsi3 FACTS#office#2026-05 / case     what scorecards count, by month of the report
 *           WORKLOAD#rilo#0 / WORKLOAD   how many cases wait, in shards because many change at once
 *           POLICY#rilo / HEAD           how a regional office verifies
 *           SCORE#2026-05 / office       what an office came to in a month, counted in the night
 *           HISTORY#country or ALL#category#unit#product / COUNTS   how quantities were spread; the product stands
 *                                        last because it is in the words of whoever reports
 *           KNOWN-BY#kind#value / date#case   cases with the same container, waybill, size of quantity and place …
 *           LINKS#case / MARKS           what the case is known by; LINKS#case / HEAD   what it has to do with others
 *           PAIR#id / HEAD               two cases that look alike; gsi2 PAIRS#case and gsi3 PAIRS#case / pair while
 *                                        it is open, of the first case and the second
 *           PAIR#id / INBOX#office       in the inbox of an office beyond the first
 *           gsi1 DUPLICATES#office / score#pair, DUPLICATES#office#JUDGED / judgedAt#pair
 * analysis  SEQUENCE / STATES             number of the latest state of a case
 *           SEARCH#id / HEAD                a filter under a name; gsi1 OFFICE#office#SEARCHES / name#id
 *           SEARCH#id / LOOKED#person       when somebody last looked at what it finds
 * intelligence PROFILE#id / HEAD          a profile; gsi1 OFFICE#office#PROFILES / changedAt#id
 *           PROFILE#id / VERSION#0001    how it was before
 *           gsi2 AUDIENCE#audience#PROFILES / id   in force, open to this audience
 *           gsi3 PROFILES#IN-FORCE / id  all that are in force
 *           PROFILE#id / SHARE#audience  one for each audience beyond the first (closed groups); gsi2 as above
 *           RULESET / HEAD               its number changes with what is in force anywhere
 *           COUNTER#office#2026 / NUMBER the last number of an office's year
 *           INDICATORS#office / RUN      the last mining run for an office
 *           INDICATORS#office / run#0001 what it found, in order; expires
 *           INDICATORS#office / JUDGED#id   what somebody said of an indicator, in whatever run
 * screening OUTCOME#office#reference / HEAD   what became of a consignment
 *           EFFECT#profile / 2026-05#FR  counts of a month and country; EFFECT#profile / DAYS   first and last
 *           RANDOM / 2026-05#FR          what was inspected at random
 *           SCREENED / 2026-05#FR        how many consignments were screened
 * audit     RECORD#type#id / at#event    everything that happened to one record
 *           gsi1 OFFICE#id#2026-05 / at  what an office's people and systems did
 */
export const keys = {
  seizure: (id: string) => ({ pk: `SEIZURE#${id}`, sk: 'HEAD' }),
  seizureVersion: (id: string, version: number) => ({
    pk: `SEIZURE#${id}`,
    sk: `VERSION#${padded(version)}`,
  }),
  seizureShare: (id: string, audience: string) => ({ pk: `SEIZURE#${id}`, sk: `SHARE#${audience}` }),
  officeSeizures: (office: string) => `OFFICE#${office}`,
  officeDrafts: (office: string) => `OFFICE#${office}#DRAFTS`,
  audienceMonth: (audience: string, month: string) => `AUDIENCE#${audience}#${month}`,
  byDate: (date: string, id: string) => `${date}#${id}`,
  reference: (reference: string) => `REFERENCE#${reference}`,
  counter: (country: string, year: string) => ({ pk: `COUNTER#${country}#${year}`, sk: 'NUMBER' }),
  request: (id: string) => ({ pk: `REQUEST#${id}`, sk: 'REQUEST' }),
  parties: (id: string) => ({ pk: `SEIZURE#${id}`, sk: 'PARTIES' }),
  partiesVersion: (id: string, version: number) => ({
    pk: `SEIZURE#${id}`,
    sk: `PARTIES#${padded(version)}`,
  }),
  document: (seizureId: string, id: string) => ({ pk: `SEIZURE#${seizureId}`, sk: `DOCUMENT#${id}` }),
  mailAnswer: (mailId: string) => ({ pk: `MAIL#${mailId}`, sk: 'ANSWER' }),
  office: (id: string) => ({ pk: `OFFICE#${id}`, sk: 'OFFICE' }),
  offices: 'OFFICES',
  officeInList: ({ role, country = '', id }: { role: string; country?: string | undefined; id: string }) =>
    `${role}#${country}#${id}`,
  person: (sub: string) => ({ pk: `PERSON#${sub}`, sk: 'PERSON' }),
  officePeople: (office: string) => `OFFICE#${office}#PEOPLE`,
  peopleByEmail: (email: string) => `EMAIL#${email}`,
  system: (id: string) => ({ pk: `SYSTEM#${id}`, sk: 'SYSTEM' }),
  officeSystems: (office: string) => `OFFICE#${office}#SYSTEMS`,
  client: (clientId: string) => ({ pk: `CLIENT#${clientId}`, sk: 'CLIENT' }),
  importJob: (id: string) => ({ pk: `IMPORT#${id}`, sk: 'JOB' }),
  importPart: (id: string, part: number) => ({ pk: `IMPORT#${id}`, sk: `PART#${padded(part, 6)}` }),
  importWork: (id: string, what: 'MAPPING' | 'PROGRESS' | 'PASS' | 'CHECK' | 'UNDO') => ({
    pk: `IMPORT#${id}`,
    sk: what,
  }),
  officeImports: (office: string) => `OFFICE#${office}#IMPORTS`,
  mapping: (id: string) => ({ pk: `MAPPING#${id}`, sk: 'HEAD' }),
  mappingVersion: (id: string, version: number) => ({
    pk: `MAPPING#${id}`,
    sk: `VERSION#${padded(version)}`,
  }),
  officeMappings: (office: string) => `OFFICE#${office}#MAPPINGS`,
  audienceMappings: (audience: string) => `AUDIENCE#${audience}#MAPPINGS`,
  search: (id: string) => ({ pk: `SEARCH#${id}`, sk: 'HEAD' }),
  searchLook: (id: string, person: string) => ({ pk: `SEARCH#${id}`, sk: `LOOKED#${person}` }),
  officeSearches: (office: string) => `OFFICE#${office}#SEARCHES`,
  exportJob: (id: string) => ({ pk: `EXPORT#${id}`, sk: 'JOB' }),
  officeExports: (office: string) => `OFFICE#${office}#EXPORTS`,
  deltaSubscription: (office: string) => ({ pk: `SUBSCRIPTION#${office}`, sk: 'SUBSCRIPTION' }),
  deltaSubscriptions: (region: string) => `SUBSCRIPTIONS#${region}`,
  delta: (office: string, day: string) => ({ pk: `OFFICE#${office}#DELTAS`, sk: day }),
  changedCases: (audience: string, day: string, shard: number) => `CHANGED#${audience}#${day}#${shard}`,
  list: (id: string) => ({ pk: `LIST#${id}`, sk: 'HEAD' }),
  listVersions: (id: string) => `LIST#${id}#VERSIONS`,
  listVersion: (id: string, version: number) => ({ pk: `LIST#${id}#VERSIONS`, sk: padded(version, 6) }),
  listPart: (id: string, part: string) => ({ pk: `LIST#${id}`, sk: `PART#${part}` }),
  load: (id: string) => ({ pk: `LOAD#${id}`, sk: 'LOAD' }),
  loadPart: (id: string, part: number) => ({ pk: `LOAD#${id}`, sk: `PART#${padded(part, 6)}` }),
  verification: (seizureId: string) => ({ pk: `VERIFICATION#${seizureId}`, sk: 'HEAD' }),
  verificationEntry: (seizureId: string, number: number) => ({
    pk: `VERIFICATION#${seizureId}`,
    sk: `ENTRY#${padded(number, 6)}`,
  }),
  verificationTurn: (seizureId: string, number: number) => ({
    pk: `VERIFICATION#${seizureId}`,
    sk: `TURN#${padded(number, 6)}`,
  }),
  verificationClaim: (seizureId: string) => ({ pk: `VERIFICATION#${seizureId}`, sk: 'CLAIM' }),
  verificationEscalated: (seizureId: string) => ({ pk: `VERIFICATION#${seizureId}`, sk: 'ESCALATED' }),
  waitingCases: (rilo: string) => `WAITING#${rilo}`,
  returnedCases: (office: string) => `RETURNED#${office}`,
  claims: (rilo: string) => `CLAIMS#${rilo}`,
  escalated: 'ESCALATED',
  verificationFacts: (office: string, month: string) => `FACTS#${office}#${month}`,
  workload: (rilo: string, shard: number) => ({ pk: `WORKLOAD#${rilo}#${shard}`, sk: 'WORKLOAD' }),
  score: (month: string, office: string) => ({ pk: `SCORE#${month}`, sk: office }),
  verificationPolicy: (rilo: string) => ({ pk: `POLICY#${rilo}`, sk: 'HEAD' }),
  quantityHistory: ({ country = 'ALL', category, unit, product }: HistoryKey) => ({
    pk: `HISTORY#${country}#${category}#${unit}#${product}`,
    sk: 'COUNTS',
  }),
  knownBy: (kind: string, value: string) => `KNOWN-BY#${kind}#${value}`,
  marksOfCase: (seizureId: string) => ({ pk: `LINKS#${seizureId}`, sk: 'MARKS' }),
  linksOfCase: (seizureId: string) => ({ pk: `LINKS#${seizureId}`, sk: 'HEAD' }),
  pair: (id: string) => ({ pk: `PAIR#${id}`, sk: 'HEAD' }),
  pairInbox: (id: string, office: string) => ({ pk: `PAIR#${id}`, sk: `INBOX#${office}` }),
  pairsOfCase: (seizureId: string) => `PAIRS#${seizureId}`,
  duplicates: (office: string) => `DUPLICATES#${office}`,
  duplicatesJudged: (office: string) => `DUPLICATES#${office}#JUDGED`,
  profile: (id: string) => ({ pk: `PROFILE#${id}`, sk: 'HEAD' }),
  profileVersion: (id: string, version: number) => ({
    pk: `PROFILE#${id}`,
    sk: `VERSION#${padded(version)}`,
  }),
  profileShare: (id: string, audience: string) => ({ pk: `PROFILE#${id}`, sk: `SHARE#${audience}` }),
  officeProfiles: (office: string) => `OFFICE#${office}#PROFILES`,
  profilesInForce: 'PROFILES#IN-FORCE',
  audienceProfiles: (audience: string) => `AUDIENCE#${audience}#PROFILES`,
  ruleset: { pk: 'RULESET', sk: 'HEAD' },
  indicatorRun: (office: string) => ({ pk: `INDICATORS#${office}`, sk: 'RUN' }),
  indicator: (office: string, run: string, rank: number) => ({
    pk: `INDICATORS#${office}`,
    sk: `${run}#${padded(rank)}`,
  }),
  indicatorJudged: (office: string, id: string) => ({ pk: `INDICATORS#${office}`, sk: `JUDGED#${id}` }),
  outcome: (office: string, reference: string) => ({ pk: `OUTCOME#${office}#${reference}`, sk: 'HEAD' }),
  effectOf: (profile: string) => `EFFECT#${profile}`,
  effect: (profile: string, month: string, country: string) => ({
    pk: `EFFECT#${profile}`,
    sk: `${month}#${country}`,
  }),
  effectDays: (profile: string) => ({ pk: `EFFECT#${profile}`, sk: 'DAYS' }),
  allRandomInspections: 'RANDOM',
  randomInspections: (month: string, country: string) => ({ pk: 'RANDOM', sk: `${month}#${country}` }),
  screened: (month: string, country: string) => ({ pk: 'SCREENED', sk: `${month}#${country}` }),
  analysisSequence: { pk: 'SEQUENCE', sk: 'STATES' },
  auditRecord: (record: string) => `RECORD#${record}`,
  auditOffice: (office: string, month: string) => `OFFICE#${office}#${month}`,
} as const;

const padded = (n: number, width = 4) => String(n).padStart(width, '0');

// Crockford's base 32 without I, L, O, U: an id can be read out on the telephone.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const base32 = (bytes: Uint8Array): string => {
  let out = '';
  let bits = 0;
  let held = 0;
  for (let i = bytes.length - 1; i >= 0; i -= 1) {
    bits |= (bytes[i] as number) << held;
    for (held += 8; held >= 5 && out.length < 26; held -= 5) {
      out = (ALPHABET[bits & 31] as string) + out;
      bits >>>= 5;
    }
  }
  return out;
};

/** 130 bits made from what identifies a thing: the same parts give the same id, so that a repeated write meets itself. */
export const idFrom = (...parts: readonly string[]): string =>
  base32(hash('sha256', JSON.stringify(parts), 'buffer').subarray(0, 17));

export const randomId = (): string => base32(randomBytes(17));
