import { DOMParser } from 'linkedom';
import { S3Error } from './s3-error.ts';

/** An element's content: text, or elements by name; a list repeats the element, undefined leaves it out. */
export type Content = string | number | boolean | undefined | Fields;
export interface Fields {
  [name: string]: Content | Content[];
}

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

export function writeXml(name: string, fields: Fields): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${namespace}">${children(fields)}</${name}>`;
}

/** Errors have no namespace. */
export function writeErrorXml(fields: Fields): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${children(fields)}</Error>`;
}

function children(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([name, content]) => [content].flat().map((one) => element(name, one)))
    .join('');
}

function element(name: string, content: Content): string {
  if (content === undefined) return '';
  const inner = typeof content === 'object' ? children(content) : escapeText(String(content));
  return `<${name}>${inner}</${name}>`;
}

/** Control characters, legal in keys but not in XML, become references, as S3 writes them. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[char]};`)
    .replace(/[\u0000-\u001f\u007f]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
}

/** The elements called `name` of a document whose root is `root`, each as text by child name. */
export function readXml(text: string, root: string, name: string): Record<string, string>[] {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  if (document.documentElement?.tagName !== root) {
    throw new S3Error('MalformedXML', `The body is not a well-formed <${root}>.`);
  }
  return [...document.getElementsByTagName(name)].map((found) =>
    Object.fromEntries([...found.children].map((child) => [child.tagName, child.textContent])),
  );
}
