import type { Actor, Duty } from '../../../../shared/domain/actor.ts';
import { OfficeData, savedOffice } from '../../../../shared/domain/directory/office.ts';
import { invitedPerson, joinedPerson, suspendedPerson } from '../../../../shared/domain/directory/person.ts';
import type { GivenReport } from '../../../../shared/domain/seizure/report.ts';
import { france } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';

const by = { id: 'root', office: 'WCO' };
const at = new Date('2026-01-01T00:00:00Z');
const homeRegion = 'eu-west-1';

const OFFICES = {
  'RILO-COLOGNE': { role: 'RILO', name: 'RILO Western Europe', country: 'DE', serves: ['FR', 'ES'] },
  'RILO-DAKAR': { role: 'RILO', name: 'RILO West Africa', country: 'SN', serves: ['SN'] },
  'NCP-FR': { role: 'NCP', name: 'France', country: 'FR', rilo: 'RILO-COLOGNE' },
  'NCP-ES': { role: 'NCP', name: 'Spain', country: 'ES', rilo: 'RILO-COLOGNE' },
  'NCP-SN': { role: 'NCP', name: 'Senegal', country: 'SN', rilo: 'RILO-DAKAR' },
};

/** A case in which a check finds more than a note: the ship's number has a wrong check digit. */
export const withFinding = (changes: Partial<GivenReport> = {}) =>
  shortForm({ means: [{ mode: 'maritime', vessel: { name: 'Example Star', imo: '9074728' } }], ...changes });

let cases = 0;

/** A case in which no check finds more than a note, and that is like none before. */
export const clean = (changes: Partial<GivenReport> = {}) => {
  cases += 1;
  const date = new Date(Date.UTC(2026, 4, 20) - cases * 2 * 86_400_000).toISOString().slice(0, 10);
  const quantity = { value: 3 + cases * cases * 7, unit: 'KGM' as const };
  return shortForm({ date, lines: [{ category: 'drugs', product: 'Cocaine', quantity }], ...changes });
};

/** The world of verification with its offices; `person` is somebody of an office whom the directory knows. */
export const queueWorld = async () => {
  const world = verificationWorld();
  for (const [id, data] of Object.entries(OFFICES))
    await world.offices.addOffice(savedOffice(id, OfficeData.parse({ ...data, homeRegion }), { by, at }));

  const person = async (
    like: Actor,
    name: string,
    { duties = ['verifier'], suspended = false }: { duties?: Duty[]; suspended?: boolean } = {},
  ): Promise<Actor> => {
    const email = `${name.toLowerCase()}@cen.example`;
    const invited = invitedPerson({ id: name, email, name, office: like.office, duties }, { by, at });
    await world.offices.addPerson(invited);
    const joined = joinedPerson(invited, at);
    await world.offices.savePerson(joined);
    if (suspended) await world.offices.savePerson(suspendedPerson(joined, { by, at, reason: 'Left' }));
    return { ...like, id: name, name, duties };
  };

  const path = (id: string) => `/v1/seizures/${id}/verification`;
  const match = (version: number) => ({ 'if-match': `"${version}"` });
  const versionOf = async (id: string): Promise<number> =>
    (await world.services.verifications.read(id))?.version ?? 0;
  const list = async (actor: Actor, query = '') => {
    const { status, body } = await world.api.as(actor).get(`/v1/verifications${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const idsOf = async (actor: Actor, query = ''): Promise<string[]> =>
    (await list(actor, query)).items.map((line: { seizureId: string }) => line.seizureId);
  const claim = async (actor: Actor, id: string, body: object = {}) =>
    world.api.as(actor).put(`${path(id)}/claim`, body, match(await versionOf(id)));
  const decide = async (actor: Actor, id: string, body: object) =>
    world.api.as(actor).post(`${path(id)}/decision`, body, match(await versionOf(id)));
  const question = { pointer: '/lines/0/quantity', text: 'Was it weighed?' };
  const giveBack = (id: string) => decide(verifier, id, { decision: 'return', questions: [question] });
  const reportedBy = (report: GivenReport, actor: Actor = france) => world.reported(actor, report);

  return { ...world, person, path, match, versionOf, list, idsOf, claim, decide, giveBack, reportedBy };
};

export const grade = { source: 'B', information: 2 } as const;
