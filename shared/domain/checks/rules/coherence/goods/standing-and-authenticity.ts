import type { CommodityLine } from '../../../../seizure/commodity.ts';
import type { Check } from '../../../check.ts';

const FALSE: readonly (string | undefined)[] = ['counterfeit', 'pirated', 'falsified'];

const authenticityOf = ({ details }: CommodityLine) =>
  details?.ipr?.authenticity ?? details?.tobacco?.authenticity ?? details?.medicine?.authenticity;

export const standingAndAuthenticity: Check = {
  code: 'standing-and-authenticity',
  severity: 'error',
  about: 'coherence',
  source: 'WTO TRIPS Agreement, article 51: counterfeit goods are not legal ones',
  words: {
    en: 'The goods are said to be "{value}", and their details say "{expected}". Correct one of them.',
    fr: 'Les marchandises sont dites « {value} », alors que leurs détails indiquent « {expected} ». Corrigez l’un des deux.',
    es: 'Se dice que las mercancías son «{value}», pero sus detalles indican «{expected}». Corrija uno de los dos.',
    ar: 'وُصفت البضائع بأنها «{value}» بينما تشير تفاصيلها إلى «{expected}». يُرجى تصحيح أحدهما.',
    ru: 'Товар назван «{value}», а в подробностях указано «{expected}». Исправьте одно из двух.',
    pt: 'As mercadorias são dadas como «{value}», mas os seus detalhes dizem «{expected}». Corrija um dos dois.',
  },
  *find({ lines }) {
    for (const [i, line] of lines.entries()) {
      const authenticity = authenticityOf(line);
      const isOdd =
        (line.standing === 'legal' && FALSE.includes(authenticity)) ||
        (line.standing === 'counterfeit' && authenticity === 'genuine');
      if (authenticity && isOdd)
        yield { pointer: `/lines/${i}/standing`, value: line.standing, expected: authenticity };
    }
  },
};
