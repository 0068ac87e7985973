import { factName } from '../../../../shared/domain/analysis/facts.ts';
import { caseBook } from '../../../../shared/domain/analysis/indicators/book/case-book.ts';
import type { Indicator } from '../../../../shared/domain/analysis/indicators/indicator.ts';
import {
  type MiningOptions,
  mineIndicators,
} from '../../../../shared/domain/analysis/indicators/mine-indicators.ts';
import { namesOfPattern, type Pattern, type PlantedWorld, plantedCases } from './planted-cases.ts';

/** An indicator says something true where it points at the target of a pattern and names any of its facts. */
const tells = ({ facts, target }: Pick<Indicator, 'facts' | 'target'>, pattern: Pattern): boolean => {
  const names = namesOfPattern(pattern);
  return target.product === pattern.target && facts.some((fact) => names.has(factName(fact)));
};

/** Names facts of the pattern and nothing else: all that it is about, or as few as tell it. */
const isFound = (indicator: Indicator, pattern: Pattern): boolean => {
  const names = namesOfPattern(pattern);
  return (
    indicator.target.product === pattern.target &&
    [indicator, ...indicator.alike].some(({ facts }) => facts.every((fact) => names.has(factName(fact))))
  );
};

/** What mining makes of a planted world: offered ones only. */
export const minedWorld = (world: PlantedWorld, options: MiningOptions = {}) => {
  const book = caseBook();
  for (const row of plantedCases(world)) book.add(row);
  const { indicators, rulesTested } = mineIndicators(book.close(), options);
  const real = (world.patterns ?? []).filter(({ only }) => only === undefined);
  const offered = indicators.filter(({ later }) => later.verdict === 'confirmed');
  return {
    indicators,
    rulesTested,
    offered,
    planted: real.length,
    recalled: real.filter((pattern) => offered.some((one) => isFound(one, pattern))).length,
    wrong: offered.filter((one) => !real.some((pattern) => tells(one, pattern))),
    /** Before the later period was asked. */
    wrongAtFirst: indicators.filter((one) => !real.some((pattern) => tells(one, pattern))),
    recalledAtFirst: real.filter((pattern) => indicators.some((one) => isFound(one, pattern))).length,
  };
};
