import { makeDeltas } from '../../../functions/exports/deltas/make-deltas.ts';
import { noteChanges } from '../../../functions/exports/deltas/note-changes.ts';
import { exports as capability } from '../../../functions/exports/routes.ts';
import { countRows } from '../../../functions/exports/writing/count-rows.ts';
import { readRows } from '../../../functions/exports/writing/read-rows.ts';
import { writeFile } from '../../../functions/exports/writing/write-file.ts';
import { seizures as seizuresCapability } from '../../../functions/seizures/routes.ts';
import { randomIds } from '../../../shared/clock.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';
import { invitedPerson } from '../../../shared/domain/directory/person.ts';
import type { ListId } from '../../../shared/domain/reference/entry.ts';
import { type ListIndex, listIndex } from '../../../shared/domain/reference/list-index.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { audit } from '../../../shared/storage/audit.ts';
import { directory as directoryOn } from '../../../shared/storage/directory/directory.ts';
import { deltas as deltasOn } from '../../../shared/storage/exports/deltas.ts';
import { exports as exportsOn } from '../../../shared/storage/exports/exports.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { nominal } from '../../../shared/storage/nominal.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { seizureLists } from '../../../shared/storage/seizure-lists.ts';
import { seizures as seizuresOn } from '../../../shared/storage/seizures.ts';
import { cologne, dakar, france, partner, secretariat, senegal, spain } from '../actors.ts';
import { apiOf } from '../api.ts';
import { memoryObjects } from './memory-objects.ts';
import { streamed } from './table-stream.ts';

const MAKING = { by: { id: 'test', office: 'WCO' }, at: new Date('2026-01-01T00:00:00Z') };

/** What lasts when a process dies. */
export const exportsKept = () => ({
  exportsTable: memoryTable(),
  cases: memoryTable(),
  directoryTable: memoryTable(),
  objects: memoryObjects(),
});
export type ExportsKept = ReturnType<typeof exportsKept>;

/** The exports and seizures capabilities on tables and objects in memory, with a clock that tests set. */
export const exportWorld = (
  kept: ExportsKept = exportsKept(),
  index: (list: ListId) => Promise<ListIndex> = async () => listIndex([]),
) => {
  let now = new Date('2026-06-01T12:00:00.000Z');
  const clock = { now: () => now };
  const { table: caseTable, taken } = streamed(kept.cases);
  const started: string[] = [];
  const services = {
    clock,
    ids: randomIds,
    region: 'eu-west-1',
    cursors: cursors('a secret of the test'),
    exports: exportsOn(kept.exportsTable),
    deltas: deltasOn(kept.exportsTable),
    exportFiles: kept.objects,
    exportWorkflow: { start: async (id: string) => void started.push(id) },
    seizures: seizuresOn(caseTable),
    seizureLists: seizureLists(caseTable),
    directory: directoryOn(kept.directoryTable),
    reference: { index },
    nominal: nominal(memoryTable()),
    audit: audit(memoryTable()),
  };
  const ofExports = { ...services, requests: requests(kept.exportsTable, Date.now) };
  const ofSeizures = { ...services, requests: requests(caseTable, Date.now) };

  const count = countRows(services);
  const read = readRows(services);
  const file = writeFile(services);
  const untilDone = async (step: (id: string) => Promise<{ done: boolean }>, id: string) => {
    while (!(await step(id)).done);
  };

  return {
    services,
    started,
    objects: kept.objects,
    api: apiOf(capability, lambda(capability, ofExports)),
    cases: apiOf(seizuresCapability, lambda(seizuresCapability, ofSeizures)),
    at: (time: string) => {
      now = new Date(time);
    },
    /** The offices and people of `actors.ts`, as the directory knows them. */
    async found() {
      for (const actor of [france, spain, senegal, cologne, dakar, secretariat, partner]) {
        const { office, role, country, rilo } = actor;
        const data = OfficeData.parse({
          role,
          name: office,
          homeRegion: 'eu-west-1',
          ...(role === 'NCP' && { country, rilo }),
          ...(role === 'RILO' && { serves: [] }),
        });
        await services.directory.addOffice(savedOffice(office, data, MAKING));
        const person = { id: actor.id, email: `${office.toLowerCase()}@cen.example`, name: actor.name };
        await services.directory.addPerson(invitedPerson({ ...person, office, duties: [] }, MAKING));
      }
    },
    steps: { count: (id: string) => untilDone(count, id), read: (id: string) => untilDone(read, id), file },
    async run(id: string) {
      await untilDone(count, id);
      await untilDone(read, id);
      await file(id);
    },
    /** The stream is told to its consumer. */
    note: () => noteChanges(services)(taken()),
    makeDeltas: (actor: Actor) => makeDeltas(services)(actor.office),
  };
};
