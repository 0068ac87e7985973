// A process of its own, so that its peak memory is that of one mining run.
import { type BookRow, caseBook } from '../../../shared/domain/analysis/indicators/book/case-book.ts';
import { mineIndicators } from '../../../shared/domain/analysis/indicators/mine-indicators.ts';
import { PATTERNS } from '../../support/analysis/planted/patterns.ts';
import { plantedCases } from '../../support/analysis/planted/planted-cases.ts';

const cases = Number(process.argv[2]);
const builder = caseBook();
let building = 0;
const batch: BookRow[] = [];
const put = () => {
  const start = performance.now();
  for (const row of batch) builder.add(row);
  building += performance.now() - start;
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
const start = performance.now();
const { indicators, rulesTested } = mineIndicators(book);
const mining = performance.now() - start;
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
