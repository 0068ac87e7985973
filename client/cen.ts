// The command line of the network: npm run cen -- --help
import { Command, CommanderError } from 'commander';
import project from '../package.json' with { type: 'json' };
import { analysis } from './commands/analysis/analysis.ts';
import { attach, documents } from './commands/documents.ts';
import { exportCases } from './commands/exports/export.ts';
import { template } from './commands/exports/template.ts';
import { get } from './commands/get.ts';
import { importFile } from './commands/import.ts';
import { list } from './commands/list.ts';
import { login } from './commands/login.ts';
import { logout } from './commands/logout.ts';
import { mappings } from './commands/mappings.ts';
import { reference } from './commands/reference.ts';
import { report } from './commands/report.ts';
import { outcome } from './commands/screening/outcome.ts';
import { ruleset } from './commands/screening/ruleset.ts';
import { screen } from './commands/screening/screen.ts';
import { verification } from './commands/verification.ts';
import { whoami } from './commands/whoami.ts';
import { EXIT, failureOf, HELP } from './terminal/failure.ts';

const program = new Command('cen')
  .description('Customs Enforcement Network: report seizures, import files of them, read and verify them.')
  .option('--url <url>', 'the network (default: CEN_URL, else the last signed in to)')
  .option('--json', 'answers for scripts, as JSON')
  .version(project.version, '--version', 'the version of this command line')
  .helpCommand(false)
  .showHelpAfterError('cen --help says more.')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText('after', HELP)
  .exitOverride();
for (const add of [
  login,
  logout,
  whoami,
  importFile,
  mappings,
  get,
  list,
  report,
  attach,
  documents,
  reference,
  exportCases,
  template,
  screen,
  ruleset,
  outcome,
  verification,
  analysis,
])
  add(program);

// `cen list --all | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed),
);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  else {
    const { exitCode, lines, json } = failureOf(error);
    process.stderr.write(
      program.opts<{ json?: boolean }>().json ? `${JSON.stringify(json)}\n` : `${lines.join('\n')}\n`,
    );
    process.exitCode = exitCode;
  }
}
