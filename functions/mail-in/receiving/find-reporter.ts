import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { type Office, regionOf } from '../../../shared/domain/directory/office.ts';
import type { Person } from '../../../shared/domain/directory/person.ts';
import { LANGUAGES, type LanguageCode } from '../../../shared/domain/reference/entry.ts';
import type { Uses } from '../../../shared/services.ts';

/** Why somebody whom the network knows cannot report by this mail: they are told. */
export type Hindrance = 'sign-in-first' | 'other-region' | 'not-reporting';

export interface Reporter {
  readonly actor: Actor;
  readonly address: string;
  /** The language that the office prefers, of those that the network speaks. */
  readonly language: LanguageCode;
  readonly hindrance?: Hindrance;
}

const actorOf = (person: Person, office: Office): Actor => {
  const rilo = regionOf(office);
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    office: office.id,
    role: office.role,
    ...(office.country && { country: office.country }),
    ...(rilo && { rilo }),
    regions: [],
    duties: person.duties,
    scopes: [],
  };
};

const hindranceOf = (
  { status }: Person,
  { office, actor, region }: { office: Office; actor: Actor; region: string },
): Hindrance | undefined => {
  const reports = may(actor, 'draft.write', actor) && may(actor, 'document.write', actor);
  if (!reports || !actor.country || !actor.rilo) return 'not-reporting';
  // Conditions are evaluated per region: a record is written where its office is at home.
  if (office.homeRegion !== region) return 'other-region';
  return status === 'active' ? undefined : 'sign-in-first';
};

/** Whoever of the network has this address; nobody, where they or their office are suspended. */
export const findReporter = async (
  { directory, region }: Uses<'directory' | 'region'>,
  address: string,
): Promise<Reporter | undefined> => {
  const found: Reporter[] = [];
  for (const person of await directory.peopleByEmail(address)) {
    const office = person.status === 'suspended' ? undefined : await directory.readOffice(person.office);
    if (!office?.active) continue;
    const actor = actorOf(person, office);
    const hindrance = hindranceOf(person, { office, actor, region });
    const language = office.contact.languages.find((one): one is LanguageCode =>
      LANGUAGES.some((known) => known === one),
    );
    found.push({ actor, address, language: language ?? 'en', ...(hindrance && { hindrance }) });
  }
  return found.find(({ hindrance }) => !hindrance) ?? found[0];
};
