/** What differs between deployments: everything else follows from one of these objects. */

/** One AWS region with its own API, user pool and functions. */
export interface Region {
  /** AWS name: `eu-west-1`. */
  readonly name: string;
  /** First label of its public name: `europe` → `europe.cen.example.org`. */
  readonly host: string;
  /** Seats of the RILOs whose countries have their home here: their records are written in this region only. */
  readonly serves: readonly string[];
}

export interface Domain {
  /** `cen.example.org` */
  readonly name: string;
  /** Route 53 zone of that name. */
  readonly hostedZoneId: string;
}

export interface Stage {
  readonly name: 'demo' | 'production';
  /** The first is the primary: it owns the global tables, the others hold replicas. */
  readonly regions: readonly [Region, ...Region[]];
  /** Without one the API is reached at its execute-api endpoint and has no CloudFront and WAF in front. */
  readonly domain?: Domain;
  /** Domain under which each region takes reports by mail. Without one no mail comes in. */
  readonly mailDomain?: string;
  /** Mail address that alarms go to. */
  readonly operators?: string;
  /** Where the console may send people back to after sign-in. Cognito allows plain HTTP for loopback only. */
  readonly consoleOrigins: readonly string[];
  /** Requests per second that one region's API lets through, and what it lets through at once. */
  readonly throttle: { readonly rate: number; readonly burst: number };
  /** Reserve concurrency per function. New accounts have a quota of ten and cannot. */
  readonly reserveConcurrency: boolean;
  /** Days that logs of functions and of the API are kept. */
  readonly logDays: 30 | 400;
}

const europe: Region = {
  name: 'eu-west-1',
  host: 'europe',
  serves: ['Cologne', 'Warsaw', 'Moscow', 'Rabat', 'Nairobi', 'Douala', 'Dakar', 'Riyadh'],
};
const asia: Region = { name: 'ap-southeast-1', host: 'asia', serves: ['Beijing'] };
const america: Region = { name: 'sa-east-1', host: 'america', serves: ['Valparaiso', 'Castries'] };

/** The only place where the environment of whoever deploys is read. */
const { CEN_DOMAIN, CEN_HOSTED_ZONE, CEN_OPERATORS } = process.env;
const domain: Domain = {
  name: CEN_DOMAIN ?? 'cen.example.org',
  hostedZoneId: CEN_HOSTED_ZONE ?? 'Z0000000000000000000',
};
const operators = CEN_OPERATORS ? { operators: CEN_OPERATORS } : {};

/** Served by the one-machine runtime, and small enough for a first deployment of one's own. */
const demo: Stage = {
  name: 'demo',
  regions: [{ ...europe, serves: [...europe.serves, ...asia.serves, ...america.serves] }],
  mailDomain: 'cen.example',
  ...operators,
  consoleOrigins: ['http://127.0.0.1:8080', 'http://localhost:8080'],
  throttle: { rate: 500, burst: 1000 },
  reserveConcurrency: false,
  logDays: 30,
};

const production: Stage = {
  name: 'production',
  regions: [europe, asia, america],
  domain,
  mailDomain: domain.name,
  ...operators,
  consoleOrigins: [europe, asia, america].map(({ host }) => `https://${host}.${domain.name}`),
  throttle: { rate: 2000, burst: 4000 },
  reserveConcurrency: true,
  logDays: 400,
};

export const stages = { demo, production };

/** Name of a resource of this stage: `cen-demo-seizures`. */
export const nameOf = (stage: Stage, thing: string) => `cen-${stage.name}-${thing}`;

export const isPrimary = (stage: Stage, region: Region) => stage.regions[0].name === region.name;
