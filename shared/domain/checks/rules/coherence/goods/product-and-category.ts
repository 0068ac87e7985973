import type { Check } from '../../../check.ts';

export const productAndCategory: Check = {
  code: 'product-and-category',
  severity: 'warning',
  about: 'coherence',
  source: 'List of products of the network, each within its category',
  words: {
    en: 'The product {value} belongs to the category "{expected}". Correct the category or the product.',
    fr: 'Le produit {value} relève de la catégorie « {expected} ». Corrigez la catégorie ou le produit.',
    es: 'El producto {value} pertenece a la categoría «{expected}». Corrija la categoría o el producto.',
    ar: 'المنتج {value} ينتمي إلى الفئة «{expected}». يُرجى تصحيح الفئة أو المنتج.',
    ru: 'Товар {value} относится к категории «{expected}». Исправьте категорию или товар.',
    pt: 'O produto {value} pertence à categoria «{expected}». Corrija a categoria ou o produto.',
  },
  *find({ lines }, { known }) {
    for (const [i, { productCode, category }] of lines.entries()) {
      const expected = productCode && known?.categoryOf?.(productCode);
      if (expected && expected !== category)
        yield { pointer: `/lines/${i}/productCode`, value: productCode, expected };
    }
  },
};
