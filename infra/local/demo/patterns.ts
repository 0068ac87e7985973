import type { GivenReport } from '../../../shared/domain/seizure/report.ts';

/** What a planted case is made of; the generator fills in the rest as for any other. */
export interface Plan {
  readonly product: string;
  readonly reporters: readonly string[];
  readonly departures: readonly string[];
  readonly method: NonNullable<GivenReport['concealment']>['method'];
  readonly cover?: { readonly hs: string; readonly description: string };
  readonly by: 'sea' | 'road' | 'mail' | 'air';
  /** Months, 1 to 12; any if left out. */
  readonly months?: readonly number[];
}

export interface Planted extends Plan {
  readonly id: string;
  /** Of all cases. */
  readonly share: number;
  /** What an analyst should find. */
  readonly says: string;
}

/** The patterns that the demonstration cases hide, so that tests can ask whether the analysis finds them. */
export const PLANTED: readonly Planted[] = [
  {
    id: 'cocaine-under-rice',
    share: 0.02,
    says: 'Cover load HS 1006 that departed from South America carries cocaine.',
    product: 'cocaine',
    reporters: ['NL', 'BE', 'DE', 'ES', 'PT', 'SN', 'CI', 'GH'],
    departures: ['BR', 'UY', 'PE', 'EC', 'CO', 'AR'],
    method: 'cover-load',
    cover: { hs: '100630', description: 'rice' },
    by: 'sea',
  },
  {
    id: 'cigarettes-in-furniture',
    share: 0.02,
    says: 'Wooden furniture by road from Belarus and Ukraine carries cigarettes.',
    product: 'cigarettes',
    reporters: ['PL', 'LT', 'DE', 'RO', 'GB'],
    departures: ['BY', 'UA'],
    method: 'cover-load',
    cover: { hs: '940360', description: 'wooden furniture' },
    by: 'road',
  },
  {
    id: 'captagon-in-oranges',
    share: 0.015,
    says: 'Oranges from Lebanon and Syria carry captagon in the months of harvest.',
    product: 'captagon tablets',
    reporters: ['SA', 'JO', 'AE'],
    departures: ['LB', 'SY'],
    method: 'cover-load',
    cover: { hs: '080510', description: 'oranges' },
    by: 'road',
    months: [11, 12, 1, 2],
  },
  {
    id: 'ivory-under-shea-nuts',
    share: 0.008,
    says: 'Shea nuts from West Africa cover ivory on the way to Asia.',
    product: 'elephant ivory',
    reporters: ['VN', 'HK', 'SG', 'CN', 'TH'],
    departures: ['NG', 'TG', 'GH', 'CI'],
    method: 'cover-load',
    cover: { hs: '151590', description: 'shea nuts and butter' },
    by: 'sea',
  },
  {
    id: 'medicines-by-post-in-autumn',
    share: 0.02,
    says: 'Small parcels from Singapore bring unregistered medicines between October and December.',
    product: 'erectile dysfunction tablets',
    reporters: ['GB', 'FR', 'DE', 'AU', 'CH', 'IE'],
    departures: ['SG'],
    method: 'parcel',
    by: 'mail',
    months: [10, 11, 12],
  },
  {
    id: 'football-shirts-before-the-cup',
    share: 0.01,
    says: 'Counterfeit football shirts come from Thailand by air in May and June.',
    product: 'football shirts',
    reporters: ['FR', 'DE', 'ES', 'IT', 'BR'],
    departures: ['TH'],
    method: 'in-cargo',
    by: 'air',
    months: [5, 6],
  },
];

/** Is this case one of the pattern's, planted or by chance? */
export const matches = (plan: Plan, report: GivenReport): boolean =>
  report.lines.some((line) => line.product === plan.product) &&
  plan.departures.includes(report.route?.departure?.country ?? '') &&
  report.concealment?.method === plan.method &&
  report.concealment.coverLoad?.hs === plan.cover?.hs &&
  (plan.months?.includes(Number(report.date.slice(5, 7))) ?? true);
