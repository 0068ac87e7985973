import * as z from 'zod';
import { changeOf } from '../../../shared/domain/change.ts';
import { ChangedMeanwhile, InvalidInput } from '../../../shared/domain/errors.ts';
import { Entry } from '../../../shared/domain/reference/entry.ts';
import { assertSameCodes } from '../../../shared/domain/reference/enumerated-lists.ts';
import { type Entries, isSame } from '../../../shared/domain/reference/succeed.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { EntryOfList, ListParams, viewOf } from '../entry-view.ts';
import { EntryCode } from './read-entry.ts';

const EntryData = Entry.omit({ code: true }).meta({ id: 'ReferenceEntryData' });

/** The Secretariat's own words, where a list begins with one entry. */
const OWN = { source: 'WCO Secretariat', licence: 'for the network' };

const assertSuccessor = ({ code, deprecated }: Entry, entries: Entries): void => {
  const successor = deprecated?.replacedBy;
  if (successor === undefined || (successor !== code && entries.has(successor))) return;
  throw new InvalidInput([
    {
      pointer: '/deprecated/replacedBy',
      code: 'unknown-code',
      detail: 'Another code of this list: add that one first, or leave the field out.',
    },
  ]);
};

export const amendEntry = route({
  name: 'amend-entry',
  method: 'PUT',
  path: '/v1/reference/lists/{list}/entry',
  action: 'reference.change',
  summary: 'Add an entry to a list, or change or deprecate one',
  description:
    'If-Match is the version of the list, 0 where it is empty. What stands there is replaced as a whole: labels, ' +
    'aliases and facts that are not sent are gone. Of the lists whose codes are part of the API (categories, modes, ' +
    'concealment and the like) the codes stay, and what they are called can be changed.',
  params: ListParams,
  query: z.strictObject({ code: EntryCode }),
  body: EntryData,
  ifMatch: true,
  gives: { 200: EntryOfList },
})(
  ({ referenceLists, clock }: Uses<'referenceLists' | 'clock'>) =>
    async ({ actor, params: { list }, query: { code }, body, ifMatch, language }) => {
      const before = await referenceLists.current(list);
      const version = before?.version ?? 0;
      if (version !== ifMatch) throw new ChangedMeanwhile(version);
      const entry: Entry = { code, ...body };
      const known: Entries = before ? await referenceLists.entriesOf(before) : new Map();
      if (before && isSame(known.get(code), entry)) return ok({ list, version, ...viewOf(entry, language) });
      const entries = new Map(known).set(code, entry);
      assertSameCodes(list, known, entries);
      assertSuccessor(entry, entries);
      const made = {
        list,
        version: version + 1,
        source: before?.source ?? OWN.source,
        licence: before?.licence ?? OWN.licence,
        change: changeOf({
          event: 'list.amended',
          record: `list-${list}`,
          version: version + 1,
          by: actor,
          at: clock.now(),
          reason: code,
        }),
      };
      const amended = before
        ? await referenceLists.amend(before, { entry, entries, version: made })
        : await referenceLists.publish(made, entries);
      return ok({ list, version: amended.version, ...viewOf(entry, language) });
    },
);
