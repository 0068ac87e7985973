// A process of its own, so that its peak memory is that of one mining run.
import { type BookRow, caseBook } from '../../../shared/domain/analysis/indicators/book/case-book.ts';
import { mineIndicators } from '../../../shared/domain/analysis/indicators/mine-indicators.ts';
import { PATTERNS } from '../../support/analysis/planted/patterns.ts';
import { plantedCases } from '../../support/analysis/planted/planted-cases.ts';

const cases = Number(process.argv[2]);
const builder = caseBook();
/** Milliseconds of processor time: others at work on the machine do not count. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let building = 0;
const batch: BookRow[] = [];
const put = () => {
  const start = spent();
  for (const row of batch) builder.add(row);
  building += spent() - start;
  batch.length = 0;
};
for (const row of plantedCases({
  seed: 5,
  cases,
  repeats: 0.05,
  years: 5,
  patterns: PATTERNS(20_000),
  rich: true,
})) {
  batch.push(row);
  if (batch.length === 10_000) put();
}
put();
const book = builder.close();
const start = spent();
const { indicators, rulesTested } = mineIndicators(book);
const mining = spent() - start;
const offered = indicators.filter(({ later }) => later.verdict === 'confirmed').length;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    building,
    mining,
    peak,
    facts: book.facts.length,
    tested: rulesTested.all,
    found: indicators.length,
    offered,
  }),
);
