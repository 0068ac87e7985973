import type { Encoding } from './alphabets.ts';

/** Characters of the first level of a national standard, the usual ones, taken from the decoder itself. */
const firstLevel = (
  encoding: string,
  { leads, trails }: { leads: readonly [number, number]; trails: readonly (readonly [number, number])[] },
): ReadonlySet<string> => {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead += 1)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail += 1) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
};

/** Among the most frequent of each language; a foreign text read as this one has few of them. */
const FREQUENT = {
  chinese:
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家海关日期数量品名重单位省市区县号公司机场港口查获毒走私案件這個國來對會發動過說產後學經進關數單縣號場',
  korean:
    '이다의는에을가고지하한로사기도서어리나자인대은일시관세국수원해정장부산물품량년월공항인천구동남북경제시명번호',
} as const;

const isKana = (code: number) => (code >= 0x3040 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9d);
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

type Weigh = (character: string, code: number) => number;

const japanese = (): Weigh => {
  const usual = firstLevel('euc-jp', { leads: [0xb0, 0xcf], trails: [[0xa1, 0xfe]] });
  return (character, code) =>
    code >= 0xff66 && code <= 0xff9d
      ? 0.2
      : isKana(code)
        ? 1.6
        : isHan(code)
          ? usual.has(character)
            ? 0.7
            : -0.7
          : 0;
};

const chinese = (usual: ReadonlySet<string>): Weigh => {
  const frequent = new Set(FREQUENT.chinese);
  return (character, code) => {
    if (isKana(code) || isHangul(code)) return -1;
    if (!isHan(code)) return 0;
    return frequent.has(character) ? 1.6 : usual.has(character) ? 0.7 : -0.9;
  };
};

const korean = (): Weigh => {
  const frequent = new Set(FREQUENT.korean);
  return (character, code) =>
    isHangul(code) ? (frequent.has(character) ? 1.6 : 0.8) : isHan(code) ? -1 : isKana(code) ? -0.5 : 0;
};

/** How well a character suits the language that each encoding is for; made when first asked for. */
export const EAST_ASIAN: Readonly<Partial<Record<Encoding, () => Weigh>>> = {
  shift_jis: japanese,
  'euc-jp': japanese,
  gb18030: () => chinese(firstLevel('gb18030', { leads: [0xb0, 0xd7], trails: [[0xa1, 0xfe]] })),
  big5: () =>
    chinese(
      firstLevel('big5', {
        leads: [0xa4, 0xc6],
        trails: [
          [0x40, 0x7e],
          [0xa1, 0xfe],
        ],
      }),
    ),
  'euc-kr': korean,
};
