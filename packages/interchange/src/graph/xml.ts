import { InvalidError } from '@weft/domain';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of an XML text: its name without a prefix, its attributes, what is in it, and its own text. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  text: string;
}

const deepest = 100;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // References are read below: the five that XML has and numbered ones. A document type could define more, so none is let in.
  processEntities: false,
});

/**
 * The root of an XML text.
 * @throws InvalidError when it is not whole and well formed, has a document type, or is nested too deep.
 */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new InvalidError('This file has a document type (DTD), which Weft does not read. Save it without one.');
  const valid = validity(text);
  if (valid !== true)
    throw new InvalidError(
      `This file is not whole: it should be XML, and stops making sense at line ${valid}. Export it again and try once more.`,
    );
  const root = elementsOf(parser.parse(text), 0).elements[0];
  if (root === undefined) throw new InvalidError('This file is empty: there is no XML in it.');
  return root;
}

/** True, or the line at which it goes wrong. */
function validity(text: string): true | number {
  const valid = XMLValidator.validate(text);
  return valid === true ? true : valid.err.line;
}

function elementsOf(nodes: unknown, depth: number): { elements: XmlElement[]; text: string } {
  if (depth > deepest) throw new InvalidError('This file is nested too deep to be a graph.');
  const elements: XmlElement[] = [];
  let text = '';
  for (const node of Array.isArray(nodes) ? nodes : []) {
    for (const [name, value] of Object.entries<unknown>(node)) {
      if (name === ':@') continue;
      if (name === '#text') text += decoded(String(value));
      else {
        const inner = elementsOf(value, depth + 1);
        elements.push({ name, attributes: attributesOf(node), children: inner.elements, text: inner.text });
      }
    }
  }
  return { elements, text };
}

function attributesOf(node: object): Map<string, string> {
  const given: unknown = Object.entries(node).find(([name]) => name === ':@')?.[1];
  return new Map(Object.entries(given ?? {}).map(([name, value]) => [name, decoded(String(value))]));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as XML holds it; what it cannot hold becomes �. */
function encoded(text: string, special: RegExp): string {
  return text
    .replace(/[\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .replace(special, (character) => references[character] ?? character);
}

const inText = /[&<>\r]/g;
/** Readers make spaces of line breaks and tabs in attributes. */
const inAttributes = /[&<>"\t\n\r]/g;

/** An element as XML text. Attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string | readonly string[] = '',
): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${encoded(value, inAttributes)}"`))
    .join('');
  const inner = typeof content === 'string' ? encoded(content, inText) : content.length === 0 ? '' : `\n${content.join('\n')}\n`;
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`;
}

/** The elements of this name directly in another. */
export function within(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}
