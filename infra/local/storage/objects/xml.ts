/** The little XML that S3 speaks. */
type Xml = string | number | boolean | readonly XmlElement[];
export type XmlElement = readonly [name: string, content: Xml];

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

export const xmlDocument = (root: string, content: readonly XmlElement[], namespace = NAMESPACE): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${namespace && ` xmlns="${namespace}"`}>${content.map(render).join('')}</${root}>`;

const render = ([name, content]: XmlElement): string =>
  `<${name}>${typeof content === 'object' ? content.map(render).join('') : escaped(String(content))}</${name}>`;

const escaped = (text: string): string => text.replace(/[&<>"'\r]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The contents of each element of this name, as they stand in the document (elements of S3 requests do not nest in themselves). */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^]*?)</${name}>`, 'g'))].map(
    ([, inside = '']) => inside,
  );

/** The text of the first element of this name. */
export const text = (xml: string, name: string): string | undefined => {
  const found = elements(xml, name)[0];
  return found?.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, named) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[named as string] ?? entity;
  });
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
