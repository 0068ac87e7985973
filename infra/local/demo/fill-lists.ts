// The reference lists that come with the network, loaded into the table of the network that runs here; as a program
// with the environment of a function that works on lists. Says something only where something was new.

import { env } from '../../../shared/env.ts';
import { shippedLists } from '../../../shared/reference/shipped.ts';
import { dynamoTable } from '../../../shared/storage/dynamo-table.ts';
import { loadShipped } from '../../../shared/storage/reference/load-shipped.ts';
import { listVersions } from '../../../shared/storage/reference/versions.ts';

const FOUNDER = { id: 'founder', office: 'WCO' };

const versions = listVersions(dynamoTable(env('TABLE_REFERENCE')));
const { loaded } = await loadShipped(versions, shippedLists(), { by: FOUNDER, at: new Date() });
if (loaded.length > 0) console.log(`${loaded.length} reference lists are there.`);
