import { zipSync } from 'fflate';
import { isXmlPart } from './isXmlPart';
import type { ArchiveParts } from './openArchive';

/**
 * Packs the parts that `openArchive` checked into an archive, for readers that take a whole file. Only XML parts were
 * checked, so it contains no others.
 */
export function packParts(parts: ArchiveParts): Uint8Array {
  const checked = [...parts].filter(([name]) => isXmlPart(name) || name === 'mimetype');
  return zipSync(Object.fromEntries(checked), { level: 0 });
}
