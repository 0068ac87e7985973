import { expect, test } from '@jest/globals';
import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { encodeText } from '../../support/dirty-files/encode-text.ts';
import { memoryFile } from '../../support/file-sources.ts';

/** Rows as offices of these countries write them; the encodings that such files come in. */
const LANGUAGES: readonly (readonly [language: string, encodings: readonly string[], table: string])[] = [
  [
    'French',
    ['windows-1252', 'iso-8859-15', 'macintosh'],
    'Date;Lieu;Marchandise;Quantité\n2025-03-01;Orly, arrivée;Cocaïne cachée dans la semelle;3\n2025-04-02;Le Havre;Résine saisie à bord, dissimulée sous les sièges;12\n2025-05-11;Modane;Contrefaçons vêtements, dédouanées hier;40\n',
  ],
  [
    'Spanish',
    ['windows-1252'],
    'Fecha;Lugar;Mercancía;Año\n2025-03-01;Cádiz;Hachís oculto en camión;2025\n2025-03-02;A Coruña;Cigarrillos sin precinto, según denuncia;2025\n',
  ],
  [
    'Portuguese',
    ['windows-1252', 'macintosh'],
    'Data;Local;Apreensão\n2025-03-01;São Paulo;maços de cigarros\n2025-03-02;Foz do Iguaçu;munições e armas, condução não autorizada\n',
  ],
  [
    'German',
    ['windows-1252', 'iso-8859-15'],
    'Datum;Ort;Ware\n2025-03-01;Köln;Zigaretten für den Straßenverkauf\n2025-03-02;Lübeck;gefälschte Schuhe, Größe 42\n',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Data;Miejsce;Towar\n2025-03-01;Świecko;papierosy bez akcyzy, łącznie więcej niż sto tysięcy sztuk\n2025-03-02;Gdańsk;odzież podrobiona, część zajęto później\n',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Datum;Místo;Zboží\n2025-03-01;Břeclav;cigarety v dvojité stěně přívěsu\n2025-03-02;Plzeň;padělané oblečení, zajištěno při kontrole\n',
  ],
  [
    'Hungarian',
    ['windows-1250'],
    'Dátum;Hely;Áru\n2025-03-01;Röszke;cigaretta, rejtett üregben a jármű padlózata alatt\n2025-03-02;Győr;hamisított cipő, őrizetbe vett árukészlet\n',
  ],
  [
    'Turkish',
    ['windows-1254', 'iso-8859-9'],
    'Tarih;Yer;Eşya\n2025-03-01;Kapıkule;kaçak sigara, şoförün kabininde gizlenmiş\n2025-03-02;İzmir;uyuşturucu, bagajın içinde bulunmuştur\n',
  ],
  [
    'Lithuanian',
    ['windows-1257'],
    'Data;Vieta;Prekė\n2025-03-01;Medininkai;cigaretės, paslėptos automobilio grindyse, iš viso šešiasdešimt dėžių\n',
  ],
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    'Дата;Место;Товар\n2025-03-01;Брест;сигареты без акцизных марок\n2025-03-02;МОСКВА;героин, спрятан в двойном дне сумки\n',
  ],
  [
    'Ukrainian',
    ['windows-1251', 'koi8-u'],
    'Дата;Місце;Товар\n2025-03-01;Львів;цигарки без акцизних марок, приховані від контролю\n2025-03-02;Київ;її вилучено під час огляду\n',
  ],
  [
    'Greek',
    ['windows-1253', 'iso-8859-7'],
    'Ημερομηνία;Τόπος;Είδος\n2025-03-01;Πειραιάς;λαθραία τσιγάρα σε εμπορευματοκιβώτιο\n',
  ],
  ['Hebrew', ['windows-1255'], 'תאריך;מקום;סחורה\n2025-03-01;חיפה;סיגריות מוברחות במכולה\n'],
  [
    'Arabic',
    ['windows-1256', 'iso-8859-6'],
    'التاريخ;المكان;البضاعة\n2025-03-01;الدار البيضاء;سجائر مهربة داخل شاحنة\n2025-03-02;ميناء طنجة;مخدرات مخبأة في الأمتعة\n',
  ],
  ['Thai', ['windows-874'], 'วันที่;สถานที่;สินค้า\n2025-03-01;กรุงเทพ;บุหรี่เถื่อนซุกซ่อนในกระเป๋าเดินทาง\n'],
  [
    'Japanese',
    ['shift_jis', 'euc-jp'],
    '日付;場所;品名\n2025-03-01;成田空港;覚醒剤をスーツケースに隠匿\n2025-03-02;横浜;偽ブランド品のバッグ\n',
  ],
  [
    'Chinese, simplified',
    ['gb18030'],
    '日期;地点;货物\n2025-03-01;上海;集装箱内藏匿的走私香烟\n2025-03-02;广州;旅客行李中的毒品\n',
  ],
  [
    'Chinese, traditional',
    ['big5'],
    '日期;地點;貨物\n2025-03-01;高雄;貨櫃內藏匿的走私香菸\n2025-03-02;臺北;旅客行李中的毒品\n',
  ],
  [
    'Korean',
    ['euc-kr'],
    '날짜;장소;품명\n2025-03-01;인천공항;여행자 수하물에 은닉한 마약\n2025-03-02;부산;위조 상품 의류\n',
  ],
];

const cellsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));

const read = async (bytes: Uint8Array) => {
  const { format } = await detectFormat(memoryFile(bytes));
  const rows: (readonly string[])[] = [];
  for await (const { cells } of rowsOf(memoryFile(bytes), format)) rows.push(cells);
  return rows;
};

test.each(
  LANGUAGES.flatMap(([language, encodings, table]) =>
    encodings.map((encoding) => [language, encoding, table]),
  ),
)('%s in %s is read without being told', async (_, encoding, table) => {
  expect(await read(encodeText(table, encoding))).toEqual(cellsOf(table));
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])(
  'every language in %s, with its mark and without',
  async (encoding) => {
    for (const [, , table] of LANGUAGES) {
      expect(await read(encodeText(table, encoding))).toEqual(cellsOf(table));
      expect(await read(encodeText(`\uFEFF${table}`, encoding))).toEqual(cellsOf(table));
    }
  },
);

test('letters that come late in a file are looked at as well', async () => {
  const plain = 'a;b\n'.concat('plain;1\n'.repeat(200_000));
  const rows = await read(Buffer.concat([Buffer.from(plain), encodeText('Köln;2\n', 'windows-1252')]));
  expect(rows.at(-1)).toEqual(['Köln', '2']);
});

test('a dash and a hard space of Windows among English words do not make another alphabet of it', async () => {
  const table = 'name;place\nivory \u2013 raw;Nairobi,\u00a0Kenya\n';
  expect(await read(encodeText(table, 'windows-1252'))).toEqual([
    ['name', 'place'],
    ['ivory \u2013 raw', 'Nairobi,\u00a0Kenya'],
  ]);
});

test('one damaged letter does not make a file of UTF-8 another', async () => {
  const bytes = Buffer.concat([
    Buffer.from('lieu;quantité\nOrléans;1\nSète;2\nMétéo;3\n'),
    Buffer.from([0x4d, 0xe9, 0x3b, 0x34, 0x0a]),
  ]);
  expect((await detectFormat(memoryFile(bytes))).format).toMatchObject({ encoding: 'utf-8' });
  expect((await read(bytes)).at(-1)).toEqual(['M\uFFFD', '4']);
});
