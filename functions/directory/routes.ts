import { capability } from '../../shared/http/route.ts';
import { readMe } from './caller/read-me.ts';
import { listOffices, readOffice } from './offices/read-offices.ts';
import { createOffice, saveOffice } from './offices/save-office.ts';
import { inviteAgain, invitePerson } from './people/invite-person.ts';
import { listPeople, readPerson } from './people/read-people.ts';
import { setDuties } from './people/set-duties.ts';
import { reinstatePerson, suspendPerson } from './people/suspend-person.ts';
import { listSystems, readSystem } from './systems/read-systems.ts';
import { registerSystem } from './systems/register-system.ts';
import { removeSystem } from './systems/remove-system.ts';
import { rotateSystem } from './systems/rotate-system.ts';

export const directory = capability('directory', 'Offices, their people and their client systems', [
  readMe,
  listOffices,
  readOffice,
  createOffice,
  saveOffice,
  listPeople,
  readPerson,
  invitePerson,
  inviteAgain,
  setDuties,
  suspendPerson,
  reinstatePerson,
  listSystems,
  readSystem,
  registerSystem,
  rotateSystem,
  removeSystem,
]);
