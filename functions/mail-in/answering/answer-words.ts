import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import type { Hindrance } from '../receiving/find-reporter.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';

/** Why a mail of somebody whom the network knows was not taken. */
export type Refusal = Hindrance | 'virus' | 'spam' | 'unreadable';

/** What an answer says. `{…}` is filled in. Nothing of the mail is repeated: answers travel as mails do. */
export interface AnswerWords {
  readonly takenSubject: string;
  readonly refusedSubject: string;
  /** `{office}` `{id}` */
  readonly draft: string;
  /** `{reference}` */
  readonly alreadyCase: string;
  /** `{count}` */
  readonly documents: string;
  readonly missing: string;
  /** What a report cannot do without, by its field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly leftOut: string;
  /** `{number}` */
  readonly attachment: string;
  readonly mail: string;
  readonly because: {
    readonly type: string;
    /** `{most}` megabytes */
    readonly size: string;
    readonly empty: string;
    /** `{most}` attachments */
    readonly number: string;
  };
  /** `{count}` and `{most}` */
  readonly tooMany: string;
  readonly notTaken: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
}

export const ANSWER_WORDS: Readonly<Record<LanguageCode, AnswerWords>> = { en, fr, es, ar, ru, pt };
