import { Option } from 'commander';
import { LANGUAGES, type LanguageCode } from '../../../shared/domain/reference/entry.ts';

export interface InLanguage {
  readonly language?: LanguageCode;
}

/** Words of the network come in one of its six languages. */
export const languageOption = (): Option =>
  new Option('--language <language>', 'what the network says, in this language').choices(LANGUAGES);

export const inLanguage = ({ language }: InLanguage): { headers?: Record<string, string> } =>
  language ? { headers: { 'accept-language': language } } : {};
