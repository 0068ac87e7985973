import { mailAnswers } from '../../../functions/mail-in/answering/mail-answers.ts';
import type { Answer } from '../../../functions/mail-in/answering/mailer.ts';
import { MailEvent, mailKey, type ReceivedMail } from '../../../functions/mail-in/receiving/received-mail.ts';
import { takeMail } from '../../../functions/mail-in/take-mail.ts';
import { receiptEvent } from '../../../infra/local/mail/receipt-event.ts';
import { OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';
import { invitedPerson, joinedPerson, type Person } from '../../../shared/domain/directory/person.ts';
import { audit } from '../../../shared/storage/audit.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { documents } from '../../../shared/storage/documents.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { seizureLists } from '../../../shared/storage/seizure-lists.ts';
import { seizures } from '../../../shared/storage/seizures.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { dakar, france } from '../directory/network.ts';

const NOW = new Date('2026-06-01T12:00:00.000Z');
const making = { by: { id: 'root', office: 'WCO' }, at: NOW };
const REGION = 'eu-west-1';

const person = (id: string, email: string, office = 'NCP-FR'): Person =>
  invitedPerson({ id, email, name: id, office, duties: [] }, making);
const active = (...given: Parameters<typeof person>) => joinedPerson(person(...given), NOW);

export const OFFICER = 'officer@douane.example';

const PEOPLE = [
  active('officer', OFFICER),
  person('invited', 'invited@douane.example'),
  { ...active('suspended', 'suspended@douane.example'), status: 'suspended' as const },
  active('analyst', 'analyst@rilo.example', 'RILO-DAKAR'),
  active('chile', 'officer@aduana.example', 'NCP-CL'),
];

const chile = savedOffice(
  'NCP-CL',
  OfficeData.parse({
    role: 'NCP',
    name: 'Chile Customs',
    country: 'CL',
    rilo: 'RILO-VALPARAISO',
    homeRegion: 'sa-east-1',
    contact: { languages: ['qu', 'es', 'en'] },
  }),
  making,
);

export interface MailWorld {
  /** Takes a message as SES would hand it on; what is named of the event replaces what it says. */
  receive(raw: Uint8Array, given?: { id?: string; envelope?: string; change?: Change }): Promise<void>;
  readonly answers: Answer[];
  drafts(): Promise<{ id: string; product: string; received?: unknown }[]>;
  readonly store: ReturnType<typeof stores>;
}

export type Change = (received: ReceivedMail) => ReceivedMail;

const stores = (languages: readonly string[]) => {
  const table = memoryTable();
  const nominal = memoryTable();
  const files = memoryFiles();
  const offices = directory(memoryTable());
  const french = { ...france, contact: { ...france.contact, languages: [...languages] } };
  return {
    table,
    nominal,
    files,
    directory: offices,
    seizures: seizures(table),
    lists: seizureLists(table),
    documents: documents(nominal),
    audit: audit(memoryTable()),
    fill: async () => {
      for (const office of [french, dakar, chile]) await offices.addOffice(office);
      for (const one of PEOPLE) await offices.addPerson(one);
    },
  };
};

/** The function that takes mails, on tables and files in memory. */
export const mailWorld = async ({
  languages = [],
  failing,
}: {
  languages?: readonly string[];
  /** Called before each write: throws where the process is to die. */
  failing?: () => void;
} = {}): Promise<MailWorld> => {
  const store = stores(languages);
  await store.fill();
  const answers: Answer[] = [];
  const dying = <T extends object>(service: T): T =>
    new Proxy(service, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          failing?.();
          return method.apply(target, given);
        };
      },
    });
  const take = takeMail({
    clock: { now: () => NOW },
    region: REGION,
    seizures: dying(store.seizures),
    directory: store.directory,
    documents: dying(store.documents),
    documentFiles: dying(store.files),
    audit: store.audit,
    mailer: dying({ send: async (answer: Answer) => void answers.push(answer) }),
    mailAnswers: dying(mailAnswers(store.nominal, () => NOW.getTime())),
    publicUrl: 'https://cen.example',
  });
  return {
    answers,
    store,
    drafts: async () => [...(await store.lists.draftsOf('NCP-FR', { limit: 50 })).items],
    async receive(raw, { id = 'ses-1', envelope = OFFICER, change = (same: ReceivedMail) => same } = {}) {
      await store.files.save({ key: mailKey(id), type: 'message/rfc822' }, raw);
      const event = await receiptEvent({ id, at: NOW, sender: envelope, recipients: [], raw });
      for (const { ses } of MailEvent.parse(event).Records) await take(change(ses));
    },
  };
};
