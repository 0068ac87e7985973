import * as z from 'zod';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { LANGUAGES, type ListId } from '../../../shared/domain/reference/entry.ts';
import type { ListIndex } from '../../../shared/domain/reference/list-index.ts';
import { type Lists, TEMPLATE_LISTS } from '../../../shared/domain/templates/template-fields.ts';
import { templateMapping } from '../../../shared/domain/templates/template-mapping.ts';
import { fileBody } from '../../../shared/http/file-body.ts';
import { file, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { writeWorkbook } from '../../../shared/sheets/write-workbook.ts';
import { XLSX } from '../writing/file-kinds.ts';
import { templateSheets } from './template-workbook.ts';

const params = z.object({ category: z.enum(CATEGORY_CODES) });
const query = z.strictObject({ language: z.enum(LANGUAGES).default('en') });

const listsOf = async ({ reference }: Uses<'reference'>): Promise<Lists> => {
  const loaded = await Promise.all(
    TEMPLATE_LISTS.map(async (list) => [list, await reference.index(list)] as const),
  );
  const known = new Map<ListId, ListIndex>(loaded);
  return (list) => {
    const index = known.get(list);
    if (!index) throw new Error(`Templates do not use the list ${list}.`);
    return index;
  };
};

export const readTemplate = route({
  name: 'read-template',
  method: 'GET',
  path: '/v1/templates/{category}',
  action: 'template.read',
  summary: 'A workbook to fill in with cases of one category',
  description:
    'An Excel workbook in one of six languages, with drop-downs and instructions; one row is one case. The import knows ' +
    'its columns; the mapping beside it reads it without a question.',
  params,
  query,
  gives: { 200: fileBody(XLSX) },
})((services: Uses<'reference'>) => async ({ params: { category }, query: { language } }) => {
  const lists = await listsOf(services);
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(templateSheets(category, language, { lists }))) chunks.push(chunk);
  return file(Buffer.concat(chunks), `cen-${category}-${language}.xlsx`);
});

export const readTemplateMapping = route({
  name: 'read-template-mapping',
  method: 'GET',
  path: '/v1/templates/{category}/mapping',
  action: 'template.read',
  summary: 'How a filled template becomes cases: a mapping for the import',
  params,
  query,
  gives: { 200: ImportMapping },
})(
  (services: Uses<'reference'>) =>
    async ({ params: { category }, query: { language } }) =>
      ok(templateMapping(category, language, await listsOf(services))),
);
