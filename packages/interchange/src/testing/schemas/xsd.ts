import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/** Checks texts by a schema of this folder, as any reader of XML would. @returns a function that throws with what a text breaks. */
export function checkerBy(name: 'graphml' | 'gexf'): (text: string) => void {
  const url = new URL(`${name}.xsd`, import.meta.url);
  const schema = XmlDocument.fromBuffer(readFileSync(url), { url: url.href });
  const validator = XsdValidator.fromDoc(schema);
  return (text) => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
}
