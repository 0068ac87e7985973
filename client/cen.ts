// The command line of the network: npm run cen -- --help
import { Command, CommanderError } from 'commander';
import { get } from './commands/get.ts';
import { importFile } from './commands/import.ts';
import { list } from './commands/list.ts';
import { login } from './commands/login.ts';
import { logout } from './commands/logout.ts';
import { report } from './commands/report.ts';
import { whoami } from './commands/whoami.ts';
import { EXIT, EXIT_CODES_HELP, failureOf } from './terminal/failure.ts';

const program = new Command('cen')
  .description('Customs Enforcement Network: report seizures, import files of them, find them again.')
  .option('--url <url>', 'address of the network (or CEN_URL; default: the last signed in to)')
  .option('--json', 'answers for scripts, as JSON')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText('after', EXIT_CODES_HELP)
  .exitOverride();
for (const add of [login, logout, whoami, importFile, get, list, report]) add(program);

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
