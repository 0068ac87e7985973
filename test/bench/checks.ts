import { findingsOf } from '../../shared/domain/checks/find.ts';
import type { QuantityHistory } from '../../shared/domain/checks/history/quantity-history.ts';
import { SeizureReport } from '../../shared/domain/seizure/report.ts';
import { fullForm, shortForm } from '../support/builders.ts';
import { figure, percentile } from './figure.ts';

const TRIES = 20_000;
const WARM = 2_000;

const HISTORY: QuantityHistory = { count: 500, median: 1.5, deviation: 0.6 };

/** What everything is known of, so that no check stops early. */
const context = {
  country: 'FR',
  reportedAt: new Date('2026-05-20'),
  pictures: 0,
  histories: { of: () => HISTORY },
  known: {
    isHs: () => true,
    isPlace: () => true,
    categoryOf: () => 'drugs' as const,
    appendicesOf: () => ['II'],
  },
};

const wordy = {
  text: 'Lors du contrôle du conteneur, les agents ont relevé une anomalie sur le scellé. '.repeat(25),
  language: 'fr',
};

/** How long all checks of one report take. */
export const checks = async (): Promise<void> => {
  const reports = {
    'short form': SeizureReport.parse(shortForm()),
    'full form': SeizureReport.parse(fullForm()),
    'full form, narrative of 2,000 characters': SeizureReport.parse(fullForm({ narrative: wordy })),
  };
  for (const [name, report] of Object.entries(reports)) {
    const took: number[] = [];
    for (let n = 0; n < TRIES; n += 1) {
      const began = performance.now();
      findingsOf(report, context);
      if (n >= WARM) took.push((performance.now() - began) * 1000);
    }
    const note = `all checks with histories and lists in memory, ${TRIES - WARM} runs after ${WARM}`;
    figure('checks', `${name}: p50`, percentile(took, 0.5), 'µs', note);
    figure('checks', `${name}: p99`, percentile(took, 0.99), 'µs', note);
  }
};
