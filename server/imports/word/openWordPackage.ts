import { posix } from 'node:path';
import { childrenOf, readXml, type XmlElement } from './readXml';

/** The bytes of an XML part of an archive by its name, from the checked ones; undefined where there is none. */
export type XmlParts = (name: string) => Uint8Array | undefined;

/** The parts of a Word file that this reader uses, found by the package's relationships. */
export interface WordPackage {
  readonly main: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly comments: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  /** Headers and footers, in the order of the relationships. */
  readonly headers: readonly XmlElement[];
}

interface Relationship {
  /** The last step of its type, `officeDocument`: transitional and strict files differ before it. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

const MAIN = 'word/document.xml';

/**
 * Opens a Word file. The main part is the one that the package names as its document (Word on the web calls it
 * `word/document2.xml`). Null where there is none, or where it is no Word document. Throws `BadXml`.
 */
export function openWordPackage(parts: XmlParts): WordPackage | null {
  const named = relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? MAIN;
  const main = readPart(parts, named);
  if (main?.name !== 'w:document') return null;
  const ofMain = relationships(parts, named);
  const part = (type: string): XmlElement | null => {
    const target = ofMain.find((one) => one.type === type)?.target;
    return target === undefined ? null : readPart(parts, target);
  };
  return {
    main,
    // Some programs write no relationships of the document; the parts then have their usual names.
    styles: part('styles') ?? readPart(parts, 'word/styles.xml'),
    numbering: part('numbering') ?? readPart(parts, 'word/numbering.xml'),
    comments: part('comments') ?? readPart(parts, 'word/comments.xml'),
    footnotes: part('footnotes') ?? readPart(parts, 'word/footnotes.xml'),
    endnotes: part('endnotes') ?? readPart(parts, 'word/endnotes.xml'),
    headers: ofMain
      .filter(({ type }) => type === 'header' || type === 'footer')
      .flatMap(({ target }) => readPart(parts, target) ?? []),
  };
}

function readPart(parts: XmlParts, name: string): XmlElement | null {
  const bytes = parts(name);
  return bytes ? readXml(bytes) : null;
}

/** The relationships of a part, or of the package for `''`, without external ones. */
function relationships(parts: XmlParts, source: string): readonly Relationship[] {
  const folder = posix.dirname(source) === '.' ? '' : `${posix.dirname(source)}/`;
  const root = readPart(parts, `${folder}_rels/${posix.basename(source)}.rels`);
  return childrenOf(root ?? undefined, 'rel:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      type: attributes['Type']?.split('/').at(-1) ?? '',
      target: resolve(folder, attributes['Target'] ?? ''),
    }));
}

/** A target that begins with `/` is from the root of the package, any other from the folder of its source. */
function resolve(folder: string, target: string): string {
  return posix.normalize(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
}
