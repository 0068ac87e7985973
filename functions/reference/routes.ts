import { capability } from '../../shared/http/route.ts';
import { amendEntry } from './lists/amend-entry.ts';
import { findEntries } from './lists/find-entries.ts';
import { listListVersions } from './lists/list-list-versions.ts';
import { listLists } from './lists/list-lists.ts';
import { readEntry } from './lists/read-entry.ts';
import { restoreList } from './lists/restore-list.ts';
import { beginLoad } from './loads/begin-load.ts';
import { publishLoad } from './loads/publish-load.ts';
import { putLoadPart } from './loads/put-load-part.ts';
import { readLoad } from './loads/read-load.ts';

export const reference = capability('reference', 'Reference lists: codes with their names in six languages', [
  listLists,
  findEntries,
  readEntry,
  amendEntry,
  listListVersions,
  restoreList,
  beginLoad,
  readLoad,
  putLoadPart,
  publishLoad,
]);
