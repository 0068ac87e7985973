/** Escapes of Office Open XML for what XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 does not allow
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

const MARKUP = /[&<>"]/g;
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as content or attribute of a part of a workbook; `readXstring` gives it back. */
export const xmlText = (text: string): string =>
  text
    .replace(UNWRITABLE, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(MARKUP, (mark) => ENTITY[mark] as string);

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** What `_x000D_` and the like stand for in a text of a workbook. */
export const readXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
