import { ar } from './words-ar.ts';
import { en } from './words-en.ts';
import { es } from './words-es.ts';
import { fr } from './words-fr.ts';
import { pt } from './words-pt.ts';
import { ru } from './words-ru.ts';

export type Problem =
  | 'wrong-password'
  | 'wrong-code'
  | 'weak-password'
  | 'passwords-differ'
  | 'used-password'
  | 'locked'
  | 'begin-again';

/** Every text of the sign-in pages, in one language. */
export interface Words {
  readonly product: string;
  readonly signIn: string;
  readonly email: string;
  readonly password: string;
  readonly newPasswordTitle: string;
  readonly newPasswordWhy: string;
  readonly newPassword: string;
  readonly repeatPassword: string;
  /** With `{length}`. */
  readonly rules: string;
  readonly lower: string;
  readonly upper: string;
  readonly number: string;
  readonly symbol: string;
  readonly authenticatorTitle: string;
  readonly authenticatorHow: string;
  /** What the QR code is, for who does not see it. */
  readonly picture: string;
  readonly openApp: string;
  readonly secret: string;
  readonly codeNext: string;
  readonly codeTitle: string;
  readonly code: string;
  readonly next: string;
  readonly endedTitle: string;
  /** Leads the title of a page that comes back with a problem. */
  readonly error: string;
  readonly language: string;
  readonly problems: Readonly<Record<Problem, string>>;
}

export const LANGUAGES = { en, fr, es, ar, ru, pt } as const;
export type Language = keyof typeof LANGUAGES;

/** As each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  ru: 'Русский',
  pt: 'Português',
};

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The language a browser prefers among ours (RFC 9110, 12.5.4); English when there is none. */
export const preferredLanguage = (acceptLanguage: string | undefined): Language => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1])
        .find((q) => q !== undefined);
      return { tag: range.split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ tag }) => tag).find(isLanguage) ?? 'en';
};
