import type { Table } from '../table.ts';
import { type Offices, offices } from './offices.ts';
import { type People, people } from './people.ts';
import { type Systems, systems } from './systems.ts';

/** Who is who in the network: offices, the people and the client systems that act for them. */
export interface Directory extends Offices, People, Systems {}

export const directory = (table: Table): Directory => ({
  ...offices(table),
  ...people(table),
  ...systems(table),
});
