import type { Command } from 'commander';
import { verificationText } from '../../../terminal/verification/verification-text.ts';
import { contextOf } from '../../command-context.ts';
import { type InLanguage, languageOption } from '../in-language.ts';
import { readVerification } from '../read-verification.ts';

export const verification = (program: Command): void => {
  program
    .command('verification')
    .summary('how far the check of a case is')
    .description(
      'Shows how far the check of a case is: what the checks found, what was asked and proposed, what changed since ' +
        'the version before, until when somebody has to act.',
    )
    .argument('<case>', 'its reference or id')
    .addOption(languageOption())
    .action(async (seizureId: string, language: InLanguage, command: Command) => {
      const { json, print, network } = contextOf(command);
      const found = await readVerification(await network(), seizureId, language);
      print(json ? JSON.stringify(found) : verificationText(found, new Date()));
    });
};
