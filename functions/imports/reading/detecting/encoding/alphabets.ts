import type { ENCODINGS } from '../../../../../shared/domain/imports/file-format.ts';

export type Encoding = (typeof ENCODINGS)[number];

/** Letters of a language outside ASCII, the frequent ones first, and the encodings in which it is written. */
export interface Alphabet {
  readonly language: string;
  readonly letters: string;
  readonly encodings: readonly Encoding[];
}

const WESTERN = ['windows-1252', 'iso-8859-15', 'macintosh', 'windows-1254'] as const;
const CENTRAL = ['windows-1250', 'iso-8859-2'] as const;
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'koi8-u'] as const;
const BALTIC = ['windows-1257', 'iso-8859-13', 'iso-8859-4'] as const;

export const ALPHABETS: readonly Alphabet[] = [
  { language: 'French', letters: 'éèàêçôîùûâëïœÿæ', encodings: WESTERN },
  { language: 'Spanish', letters: 'óíáéñúü', encodings: WESTERN },
  { language: 'Portuguese', letters: 'ãçáéíóõêúâàôü', encodings: WESTERN },
  { language: 'German', letters: 'üäöß', encodings: WESTERN },
  { language: 'Italian', letters: 'àèéùòì', encodings: WESTERN },
  { language: 'Swedish, Finnish', letters: 'äöå', encodings: WESTERN },
  { language: 'Danish, Norwegian', letters: 'øåæé', encodings: WESTERN },
  { language: 'Dutch', letters: 'ëéïèöü', encodings: WESTERN },
  { language: 'Icelandic', letters: 'íáéóúýöæðþ', encodings: ['windows-1252', 'iso-8859-15', 'macintosh'] },
  { language: 'Polish', letters: 'ąęłóśżćńź', encodings: CENTRAL },
  { language: 'Czech, Slovak', letters: 'íáéěřýčžšůúťďňóľôĺŕ', encodings: CENTRAL },
  { language: 'Hungarian', letters: 'áéöőóüíúű', encodings: CENTRAL },
  { language: 'Romanian', letters: 'ăîâşţ', encodings: CENTRAL },
  { language: 'Croatian, Slovene', letters: 'čšžćđ', encodings: CENTRAL },
  { language: 'Turkish', letters: 'ışğüöçİâ', encodings: ['windows-1254', 'iso-8859-9'] },
  { language: 'Lithuanian', letters: 'ėšįųžūąčę', encodings: BALTIC },
  { language: 'Latvian', letters: 'āīēšūņļķģčž', encodings: BALTIC },
  { language: 'Estonian', letters: 'äõüöšž', encodings: BALTIC },
  { language: 'Russian', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', encodings: CYRILLIC },
  {
    language: 'Ukrainian',
    letters: 'оаинвіретсклудмпяьзгбчйхжшюцщєїфґ',
    encodings: ['windows-1251', 'koi8-u'],
  },
  {
    language: 'Bulgarian',
    letters: 'аоеитнрсвлкдпмзуягбъчцшжйхщюфь',
    encodings: ['windows-1251', 'iso-8859-5'],
  },
  {
    language: 'Serbian',
    letters: 'аоиенртсјвкулдмпзгчбжшњћцхђфљџ',
    encodings: ['windows-1251', 'iso-8859-5'],
  },
  {
    language: 'Greek',
    letters: 'αοιετσνηρςπκμλυάίέόγδχθφωβήύώξζψϊ',
    encodings: ['windows-1253', 'iso-8859-7'],
  },
  { language: 'Hebrew', letters: 'יואהלמרתבשנםעדקחפגטצכזסןךףץ', encodings: ['windows-1255', 'iso-8859-8'] },
  {
    language: 'Arabic',
    letters: 'المينروتبعدسفهكقحجأىصشةطخضذثزءظغإئؤآ',
    encodings: ['windows-1256', 'iso-8859-6'],
  },
  { language: 'Persian', letters: 'ایندرهمتوبشسکزلفگعقخحچپجصطضغظثذژئآي', encodings: ['windows-1256'] },
  {
    language: 'Vietnamese',
    letters: 'đâêôươă\u0301\u0300\u0323\u0309\u0303áàãéèêíóòõúýù',
    encodings: ['windows-1258'],
  },
  { language: 'Thai', letters: 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผธณศซญถฟฉฐษภฎฏฬ่้ัิีึืุูำ์็๊๋ๆ', encodings: ['windows-874'] },
];

/** How usual an encoding is among files of today: it decides where the text alone does not. */
export const USUAL: Readonly<Partial<Record<Encoding, number>>> = {
  'windows-1252': 0.12,
  'windows-1251': 0.1,
  'windows-1250': 0.06,
  'windows-1256': 0.06,
  'windows-1253': 0.04,
  'windows-1254': 0.02,
  'windows-1255': 0.08,
  'windows-1257': 0.02,
  gb18030: 0.05,
  shift_jis: 0.05,
  'euc-kr': 0.05,
  big5: 0.03,
  'windows-1258': -0.2,
  'iso-8859-4': -0.15,
  'iso-8859-13': -0.05,
  macintosh: -0.15,
  ibm866: -0.03,
};
