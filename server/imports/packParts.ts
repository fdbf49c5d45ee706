import { zipSync } from 'fflate';
import { isXmlPart } from './isXmlPart';
import type { ArchiveParts } from './openArchive';

/**
 * Packs parts from `openArchive` into an archive, for readers that need a whole file. The archive contains only XML parts
 * and `mimetype`, because `openArchive` checks the content of no others.
 */
export function packParts(parts: ArchiveParts): Uint8Array {
  const checked = [...parts].filter(([name]) => isXmlPart(name) || name === 'mimetype');
  return zipSync(Object.fromEntries(checked), { level: 0 });
}
