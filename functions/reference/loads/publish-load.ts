import { changeOf } from '../../../shared/domain/change.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { assertSameCodes } from '../../../shared/domain/reference/enumerated-lists.ts';
import type { ListLoad } from '../../../shared/domain/reference/list-load.ts';
import { type Entries, isUnchanged, succeed } from '../../../shared/domain/reference/succeed.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findLoad, LoadParams, LoadView, viewOf } from './load-view.ts';

const refuse = (code: string, detail: string): never => {
  throw new InvalidInput([{ pointer: '/entries', code, detail }]);
};

/** All that was promised, each code once. @throws InvalidInput */
const whole = ({ entries: promised }: ListLoad, arrived: readonly Entry[]): Entries => {
  const entries = new Map(arrived.map((entry) => [entry.code, entry]));
  if (arrived.length !== promised)
    refuse(
      'incomplete',
      `${arrived.length} of ${promised} entries have arrived: send the parts that are missing.`,
    );
  if (entries.size === arrived.length) return entries;
  const seen = new Set<string>();
  const twice = arrived.find(({ code }) => seen.size === seen.add(code).size)?.code;
  return refuse('twice', `The code ${twice} is there more than once: send each code once.`);
};

export const publishLoad = route({
  name: 'publish-load',
  method: 'POST',
  path: '/v1/reference/loads/{loadId}/publication',
  action: 'reference.change',
  summary: 'Publish a load: it becomes the next version of its list',
  description:
    'All parts must be there, and as many entries as were promised. Codes that the list had and the load has not ' +
    'are kept as deprecated. Where nothing differs, the version that is there stays. Repeating it changes nothing.',
  params: LoadParams,
  gives: { 200: LoadView },
})(
  ({ referenceLists, listLoads, clock }: Uses<'referenceLists' | 'listLoads' | 'clock'>) =>
    async ({ actor, params: { loadId } }) => {
      const load = await findLoad(listLoads, loadId);
      const answer = async (ended: ListLoad) => ok(viewOf(ended, await listLoads.parts(loadId)));
      if (load.status === 'published') return answer(load);

      const { list, source, licence } = load;
      const given = whole(load, await listLoads.entries(loadId));
      const before = await referenceLists.current(list);
      const known: Entries = before ? await referenceLists.entriesOf(before) : new Map();
      assertSameCodes(list, known, given);
      const at = clock.now();
      const { entries, differences } = succeed(known, given, at.toISOString().slice(0, 10));
      const same =
        before && isUnchanged(differences) && before.source === source && before.licence === licence;
      const version = same ? before.version : (before?.version ?? 0) + 1;
      const ended: ListLoad = { ...load, status: 'published', published: { version, differences } };
      if (same) await listLoads.end(ended);
      else {
        const change = changeOf({ event: 'list.loaded', record: `list-${list}`, version, by: actor, at });
        await referenceLists.publish(
          { list, version, source, licence, change },
          entries,
          listLoads.ended(ended),
        );
      }
      return answer(ended);
    },
);
