// Bundles the functions and synthesizes the network into the folder given, in a process of its own: the CDK is large,
// and the runtime that serves the assembly has no further use for it.
import { join } from 'node:path';
import { network } from '../../app.ts';
import { buildFunctions } from '../../build.ts';
import { stages } from '../../config.ts';

const [dir = '.local/assembly'] = process.argv.slice(2);
const bundles = join(dir, 'functions');
await buildFunctions(bundles);
network(stages.demo, { outdir: join(dir, 'cdk.out'), bundles }).synth();
