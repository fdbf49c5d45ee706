import { zipSync } from 'fflate';
import { isXmlPart } from './isXmlPart';
import type { ArchiveParts } from './openArchive';

/**
 * An archive of the parts that `openArchive` checked, for readers that take a whole file. It holds the XML parts
 * alone: a document that names another part as its content finds nothing there, for nobody looked into that part.
 */
export function packParts(parts: ArchiveParts): Uint8Array {
  const checked = [...parts].filter(([name]) => isXmlPart(name) || name === 'mimetype');
  return zipSync(Object.fromEntries(checked), { level: 0 });
}
