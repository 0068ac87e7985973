import type { OfficeSummary } from '../../../shared/domain/directory/office.ts';
import { type CountOnce, countOnce } from '../../../shared/domain/scorecards/count-once.ts';
import { type Fact, isCommon } from '../../../shared/domain/scorecards/fact.ts';
import { mirrorTally } from '../../../shared/domain/scorecards/mirror.ts';
import { reportingTally } from '../../../shared/domain/scorecards/reporting.ts';
import { type Score, valuesOfReporting, valuesOfVerifying } from '../../../shared/domain/scorecards/score.ts';
import { verifyingTally } from '../../../shared/domain/scorecards/verifying.ts';
import { inFlight } from '../../../shared/in-flight.ts';
import type { Uses } from '../../../shared/services.ts';

type Needs = Uses<'scorecards' | 'duplicates' | 'directory' | 'clock'>;

const LANES = 8;
/** More than the network has. */
const ALL_OFFICES = 500;

type Line = OfficeSummary & { readonly role: 'NCP' | 'RILO' };

const officesOf = async ({ directory }: Uses<'directory'>): Promise<Line[]> => {
  const lists = await Promise.all(
    (['NCP', 'RILO'] as const).map(async (role) => {
      const { items } = await directory.listOffices({ role }, { limit: ALL_OFFICES });
      return items.map((line) => ({ ...line, role }));
    }),
  );
  return lists.flat().filter(({ active }) => active);
};

/** One pass over the facts of a month: by reporting office, by regional office, and by country that others name. */
const tallies = () => {
  const mirror = mirrorTally();
  const mirrored = countOnce(mirror.add);
  const reporting = new Map<string, ReturnType<typeof reportingTally> & { readonly once: CountOnce }>();
  const verifying = new Map<string, ReturnType<typeof verifyingTally>>();
  const ofOffice = (office: string) => {
    const known = reporting.get(office);
    if (known) return known;
    const tally = reportingTally();
    const made = { ...tally, once: countOnce(tally.add) };
    reporting.set(office, made);
    return made;
  };
  const ofRilo = (rilo: string) => {
    const tally = verifying.get(rilo) ?? verifyingTally();
    verifying.set(rilo, tally);
    return tally;
  };
  const add = (facts: readonly Fact[], representatives: ReadonlyMap<string, string>): void => {
    for (const fact of facts) {
      ofOffice(fact.office).once.add([fact], representatives);
      ofRilo(fact.rilo).add(fact);
    }
    mirrored.add(facts, representatives);
  };
  return { mirror, mirrored, ofOffice, ofRilo, add };
};

/**
 * Counts what every office came to in a month and keeps it in the place of what was counted before. Only cases that are
 * open to their region at least are counted: what is compared tells of no other. Can be repeated.
 */
export const scoreMonth =
  ({ scorecards, duplicates, directory, clock }: Needs) =>
  async (month: string): Promise<{ offices: number; cases: number }> => {
    const offices = await officesOf({ directory });
    const asOf = clock.now().toISOString();
    const { mirror, mirrored, ofOffice, ofRilo, add } = tallies();
    let cases = 0;
    await inFlight(offices, LANES, async ({ id }) => {
      for await (const page of scorecards.facts(id, month)) {
        const facts = page.filter((fact) => fact.state !== 'withdrawn' && isCommon(fact));
        cases += facts.length;
        add(facts, await duplicates.countedOnce(facts.map((fact) => fact.id)));
      }
    });
    mirrored.end();
    const scoreOf = ({ id, name, role, country, rilo }: Line): Score => {
      const head = { office: id, name, role, month, asOf, ...(rilo && { rilo }) };
      if (role === 'RILO') {
        const figures = ofRilo(id).figures();
        return { ...head, cases: figures.cases, values: valuesOfVerifying(figures) };
      }
      const { once, figures: figuresOf } = ofOffice(id);
      const figures = figuresOf(once.end());
      return {
        ...head,
        cases: figures.cases,
        values: valuesOfReporting(figures),
        ...(country && rilo && { named: mirror.of({ country, rilo }) }),
      };
    };
    await scorecards.saveScores(offices.map(scoreOf));
    return { offices: offices.length, cases };
  };
