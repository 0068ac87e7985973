import type { Actor } from '../../../shared/domain/actor.ts';
import { InvalidInput, NotFound } from '../../../shared/domain/errors.ts';
import type { Uses } from '../../../shared/services.ts';
import type { QueueList } from '../../../shared/storage/verification/queue.ts';
import type { ListQuery } from './list-query.ts';

const USUAL = { NCP: 'returned', RILO: 'waiting', WCO: 'escalated', PARTNER: undefined } as const;

const refuse = (field: string, detail: string): never => {
  throw new InvalidInput([{ pointer: `/query/${field}`, code: 'not-possible', detail }]);
};

/** The regional office whose queue the caller may see. @throws NotFound, InvalidInput */
export const regionalOffice = (actor: Actor, office: string | undefined): string => {
  if (actor.role === 'WCO') {
    if (office === undefined) return refuse('office', 'Name the regional office, such as RILO-DAKAR.');
    if (actor.regions.includes(office)) return office;
  } else if (actor.role === 'RILO' && (office ?? actor.office) === actor.office) {
    return actor.office;
  }
  throw new NotFound('regional office');
};

/** The reporter whose returned cases the caller may see. @throws NotFound, InvalidInput */
const reporter = async (
  directory: Uses<'directory'>['directory'],
  actor: Actor,
  office: string | undefined,
): Promise<string> => {
  if (actor.role === 'NCP' && (office ?? actor.office) === actor.office) return actor.office;
  if (actor.role === 'NCP') throw new NotFound('reporting office');
  if (office === undefined)
    return refuse('office', 'Name the reporting office whose returned cases you want, such as NCP-FR.');
  const found = await directory.readOffice(office);
  if (found?.role !== 'NCP' || (actor.role === 'RILO' && found.rilo !== actor.office))
    throw new NotFound('reporting office');
  return office;
};

/** Which list is asked for. @throws NotFound where the caller may not know of it, InvalidInput */
export const whichList = async (
  directory: Uses<'directory'>['directory'],
  actor: Actor,
  { list = USUAL[actor.role], office, sort }: ListQuery,
): Promise<QueueList> => {
  if (sort === 'weight' && list !== 'waiting')
    refuse('sort', 'Only what waits for a regional office is sorted by weight.');
  switch (list) {
    case 'waiting':
      return { of: 'waiting', rilo: regionalOffice(actor, office), by: sort };
    case 'returned':
      return { of: 'returned', office: await reporter(directory, actor, office) };
    case 'mine':
      if (actor.role !== 'RILO') refuse('list', 'Only people of regional offices claim cases.');
      return { of: 'claimed', rilo: regionalOffice(actor, office), person: actor.id };
    case 'escalated':
      if (actor.role !== 'NCP') return { of: 'escalated' };
  }
  return refuse('list', 'Your office has the list "returned".');
};
