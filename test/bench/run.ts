// npm run bench -- NAME: prints one JSON line per figure. Without a name it lists the benches.
import { loadavg } from 'node:os';
import { analysis } from './analysis-store/analysis.ts';
import { api } from './api.ts';
import { bundles } from './bundles.ts';
import { realFindings } from './checks/check-real.ts';
import { checkRecall } from './checks/check-recall.ts';
import { checks } from './checks.ts';
import { dryRuns } from './dry-run.ts';
import { duplicates } from './duplicates/duplicates.ts';
import { exportFiles } from './exports.ts';
import { importFiles, importRealFile } from './import.ts';
import { lookup } from './lookup.ts';
import { mapping } from './mapping.ts';
import { indicatorRecall } from './mining/indicator-recall.ts';
import { indicatorsOfRealCases } from './mining/indicators-real.ts';
import { mining } from './mining/mining.ts';
import { proposals } from './proposals.ts';
import { queue } from './queue.ts';
import { readings } from './reading/reading.ts';
import { scorecards } from './scorecards.ts';
import { screeningEngine } from './screening/engine.ts';
import { screeningOverHttp } from './screening/over-http.ts';
import { realSignals } from './signals/signals-real.ts';
import { simulatedYear } from './simulated-year.ts';
import { starts } from './start.ts';
import { units } from './units.ts';
import { waitingExecutions } from './waiting/waiting.ts';

const BENCHES: Readonly<Record<string, { readonly about: string; readonly run: () => Promise<void> }>> = {
  start: { about: 'npm start to ready: cold, warm, after kill -9; memory at rest', run: starts },
  api: { about: 'report, read and page of 50: per second, p50, p99', run: api },
  units: { about: 'database calls, read and write units of each route', run: units },
  'dry-run': { about: 'rows per second and peak memory of dry runs, up to two million rows', run: dryRuns },
  import: { about: 'cases per second and peak memory of imports', run: importFiles },
  'import-real': { about: 'the same with the real file, where it is', run: importRealFile },
  lookup: { about: 'look-up per keystroke over 120,000 places: p50, p99, building, memory', run: lookup },
  mapping: { about: 'rows per second that become cases, without reading and writing', run: mapping },
  reading: { about: 'rows per second and peak memory of each reader', run: readings },
  proposals: {
    about: 'columns and values that are proposed rightly for files of many shapes',
    run: proposals,
  },
  export: { about: 'rows per second and peak memory of files of cases', run: exportFiles },
  checks: { about: 'all checks of one report: p50, p99', run: checks },
  'check-real': {
    about: 'findings by code over real cases; --look CODE shows twenty of them',
    run: realFindings,
  },
  'simulated-year': {
    about: 'a year of one regional office with planted errors and twins: recall, precision, transitions',
    run: simulatedYear,
  },
  'waiting-executions': {
    about: 'executions that wait for a person: started, kept, taken up after kill -9, answered',
    run: waitingExecutions,
  },
  queue: {
    about: 'a page of the queue and the load of an office with 500 and 50,000 waiting cases',
    run: queue,
  },
  duplicates: {
    about: 'planted twins among 20,000 cases: found, proposed wrongly, calls and units of a case',
    run: duplicates,
  },
  scorecards: {
    about: 'figures of an office with 20,000 cases; the count of a night over 186 offices',
    run: scorecards,
  },
  'check-recall': { about: 'what checks find of planted errors, and false alarms', run: checkRecall },
  mining: { about: 'indicators over 100,000, 1,000,000 and 5,000,000 rows: time, peak memory', run: mining },
  'indicators-real': {
    about:
      'indicators of real cases of 2011-2014 looked at again in 2015, beside a plain miner; the first thirty',
    run: indicatorsOfRealCases,
  },
  'indicator-recall': {
    about: 'planted patterns that are found, and false discoveries, over 200 seeds',
    run: indicatorRecall,
  },
  'signals-real': {
    about: 'outbreaks among real cases, week by week from 2013 to 2015, with what carried each',
    run: realSignals,
  },
  'screening-engine': {
    about: 'one consignment against 100, 1,000 and 10,000 profiles: p50, p99, per second',
    run: screeningEngine,
  },
  'screening-http': {
    about: 'consignments answered per second over HTTP, in lines of JSON',
    run: screeningOverHttp,
  },
  analysis: {
    about: 'cold start, refresh, figures and search over a million rows; peak memory',
    run: analysis,
  },
  bundles: { about: 'bytes and import time of each function', run: bundles },
};

const [name] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (bench) {
  console.error(`Load average before: ${loadavg()[0]?.toFixed(2)}`);
  await bench.run();
} else {
  for (const [known, { about }] of Object.entries(BENCHES))
    console.log(`npm run bench -- ${known.padEnd(12)} ${about}`);
  process.exitCode = name === undefined ? 0 : 2;
}
