import type { SeizureReport } from '../../../seizure/report.ts';
import type { Check, CheckContext } from '../../check.ts';
import { FAR, howUnusual } from '../../history/how-unusual.ts';

type Concealment = NonNullable<SeizureReport['concealment']>;

/** Hiding places that colleagues recognise from a picture and hardly from words. */
const WORTH_SEEING: readonly Concealment['method'][] = [
  'container-structure',
  'vehicle',
  'vessel',
  'aircraft',
  'in-product',
  'body-internal',
];

/** The first thing that makes the case worth a picture. */
const reason = ({ concealment, lines }: SeizureReport, context: CheckContext) => {
  if (concealment?.ripOff) return { pointer: '/concealment/ripOff', value: 'rip-off' };
  if (concealment?.clonedSeal) return { pointer: '/concealment/clonedSeal', value: 'cloned-seal' };
  if (concealment && WORTH_SEEING.includes(concealment.method))
    return { pointer: '/concealment/method', value: concealment.method };
  const large = lines.findIndex((line) => (howUnusual(line, context)?.z ?? 0) > FAR);
  const quantity = lines[large]?.quantity;
  return quantity && { pointer: `/lines/${large}/quantity`, value: `${quantity.value} ${quantity.unit}` };
};

export const pictureExpected: Check = {
  code: 'picture-expected',
  severity: 'note',
  about: 'pictures',
  source: 'Practice of the network: exceptional concealments and quantities are shown to others by a picture',
  words: {
    en: 'An exceptional case ({value}) without a picture. Add one: others find by it what words do not tell.',
    fr: 'Cas exceptionnel ({value}) sans image. Ajoutez-en une : elle montre aux autres ce que les mots ne disent pas.',
    es: 'Caso excepcional ({value}) sin imagen. Añada una: muestra a los demás lo que las palabras no dicen.',
    ar: 'حالة استثنائية ({value}) دون صورة. يُرجى إضافة صورة، فهي تُظهر للآخرين ما لا تقوله الكلمات.',
    ru: 'Исключительный случай ({value}) без снимка. Добавьте снимок: он покажет другим то, чего не передать словами.',
    pt: 'Caso excecional ({value}) sem imagem. Junte uma: mostra aos outros o que as palavras não dizem.',
  },
  *find(report, context) {
    // Undefined is not known, as in an import's dry run.
    if (context.pictures !== 0) return;
    const found = reason(report, context);
    if (found) yield found;
  },
};
