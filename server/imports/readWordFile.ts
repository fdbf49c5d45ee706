import type { WordFile } from '@schemes/imports/word/wordFile';
import { fileKind } from './fileKind';
import { ImportProblem } from './ImportProblem';
import { isXmlPart } from './isXmlPart';
import { type ArchiveParts, openArchive } from './openArchive';
import { openWordPackage, type WordPackage } from './word/openWordPackage';
import { readDocument } from './word/readDocument';
import { BadXml } from './word/readXml';

/**
 * Reads a .docx as paragraphs and tables. Automatic numbers are properties of their paragraphs. Notes list what is hidden,
 * tracked, omitted or joined; `settleWord` applies the user's decisions on them. Throws `ImportProblem`.
 */
export async function readWordFile(name: string, bytes: Uint8Array): Promise<WordFile> {
  if (fileKind(bytes) !== 'archive') throw new ImportProblem('refusal.fileNotWord');
  return readWordPackage(await openArchive(bytes), (file) => ({ name, ...readDocument(file) }));
}

/** Reads the parts of a .docx by `read`. Throws `ImportProblem`. */
export function readWordPackage<T>(parts: ArchiveParts, read: (file: WordPackage) => T): T {
  try {
    // Only XML parts were checked for entities, so a relationship to any other part finds nothing.
    const file = openWordPackage((part) => (isXmlPart(part) ? parts.get(part) : undefined));
    if (!file) throw new ImportProblem('refusal.fileNotWord');
    return read(file);
  } catch (error) {
    throw error instanceof BadXml ? new ImportProblem('refusal.fileDamaged') : error;
  }
}
