// The zip of a workbook: its parts by path, and which part a relationship leads to.
import type JSZip from 'jszip';
import { attribute, elements } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Some writers give every element a prefix, or use the strict names; both are brought to one form. */
const normalised = (xml: string): string => {
  const plain = xml.includes('purl.oclc.org/ooxml/')
    ? xml
        .replace(/http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/g, MAIN)
        .replace(
          /http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/g,
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        )
    : xml;
  const prefix =
    /xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/.exec(
      plain.slice(0, 2000),
    )?.[1];
  if (prefix === undefined || !plain.slice(0, 2000).includes(`<${prefix}:`)) return plain;
  return plain
    .replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
};

/** The text of a part; undefined when the package has no such part. */
export const readPart = async (zip: JSZip, path: string): Promise<string | undefined> => {
  const text = await zip.file(path)?.async('string');
  return text === undefined ? undefined : normalised(text.replace(/^\ufeff/, ''));
};

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: worksheet, styles, sharedStrings ... */
  readonly type: string;
  /** Path of the part inside the package. */
  readonly target: string;
}

const resolved = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}/${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

/** Where the relationships of a part are kept. */
export const relsPath = (part: string): string => {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
};

export const readRelationships = async (zip: JSZip, part: string): Promise<Relationship[]> => {
  const folder = part.slice(0, Math.max(0, part.lastIndexOf('/')));
  const xml = (await readPart(zip, relsPath(part))) ?? '';
  return elements(xml, 'Relationship').map(({ tag }) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
    target: resolved(folder, attribute(tag, 'Target') ?? ''),
  }));
};
