import { posix } from 'node:path';
import { childrenOf, readXml, type XmlElement } from './readXml';

/** Returns the bytes of a checked XML part of an archive by its name; undefined if there is none. */
export type XmlParts = (name: string) => Uint8Array | undefined;

/** The parts of a Word file that this reader uses, found through the package's relationships. */
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
  /** The last segment of its type URI, `officeDocument`. Transitional and strict files differ in the segments before. */
  readonly type: string;
  /** The name of the part that it refers to. */
  readonly target: string;
}

const MAIN = 'word/document.xml';

/**
 * Opens a Word file. The main part is the one that the package's relationships name, such as `word/document2.xml`,
 * which Word on the web writes, or else `word/document.xml`. Null if there is no such part, or if it is not a Word
 * document. Throws `BadXml`.
 */
export function openWordPackage(parts: XmlParts): WordPackage | null {
  const named = relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? MAIN;
  const main = readPart(parts, named);
  if (main?.name !== 'w:document') return null;
  const ofMain = relationships(parts, named);
  const part = (type: string): XmlElement | null => {
    const target = ofMain.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? null : readPart(parts, target);
  };
  return {
    main,
    // Some programs write no relationships of the main part; the other parts then have their usual names.
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

/** The name of a target part. A target that begins with `/` is relative to the package, any other to `folder`. */
function resolve(folder: string, target: string): string {
  return posix.normalize(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
}
