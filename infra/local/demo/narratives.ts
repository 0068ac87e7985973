/** What officers write, in the six languages of the network. No names: nominal data has its own place. */
const SENTENCES: Readonly<Record<string, (product: string, from: string) => string>> = {
  en: (product, from) =>
    `During a targeted inspection of a consignment from ${from}, officers noticed irregular packing. The goods found were ${product}. Samples were taken.`,
  fr: (product, from) =>
    `Lors d’un contrôle ciblé d’un envoi en provenance de ${from}, les agents ont constaté un emballage irrégulier. Marchandise découverte : ${product}. Des échantillons ont été prélevés.`,
  es: (product, from) =>
    `Durante la inspección de un envío procedente de ${from}, los agentes observaron un embalaje irregular. Mercancía hallada: ${product}. Se tomaron muestras.`,
  pt: (product, from) =>
    `Durante a inspeção de uma remessa vinda de ${from}, os agentes notaram uma embalagem irregular. Mercadoria encontrada: ${product}. Foram colhidas amostras.`,
  ru: (product, from) =>
    `При досмотре партии из ${from} сотрудники заметили нарушение упаковки. Обнаружен товар: ${product}. Взяты образцы.`,
  ar: (product, from) =>
    `أثناء تفتيش شحنة قادمة من ${from} لاحظ الضباط تغليفا غير منتظم. البضاعة المضبوطة: ${product}. أخذت عينات.`,
};

const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  fr: ['FR', 'BE', 'SN', 'CI', 'TG', 'CM', 'GA', 'MA', 'TN', 'CH'],
  es: ['ES', 'CO', 'CL', 'AR', 'UY', 'PE', 'MX', 'DO'],
  pt: ['PT', 'BR'],
  ru: ['RU', 'KZ', 'BY'],
  ar: ['SA', 'AE', 'JO', 'EG'],
};

/** In the language of whoever reports; English where we write none of theirs. */
export const narrativeOf = (reporter: string, product: string, from: string) => {
  const language = Object.keys(SPOKEN).find((code) => SPOKEN[code]?.includes(reporter)) ?? 'en';
  return { text: SENTENCES[language]?.(product, from) ?? '', language };
};
