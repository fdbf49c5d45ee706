import type { WordFile } from '@schemes/imports/word/wordFile';
import { fileKind } from './fileKind';
import { ImportProblem } from './ImportProblem';
import { isXmlPart } from './isXmlPart';
import { openArchive } from './openArchive';
import { openWordPackage } from './word/openWordPackage';
import { readDocument } from './word/readDocument';
import { BadXml } from './word/readXml';

/**
 * Reads a .docx as paragraphs and tables, with automatic numbers beside their paragraphs. Notes name what is hidden,
 * tracked, left out or joined; `settleWord` applies what a person decides about them. Throws `ImportProblem`.
 */
export async function readWordFile(name: string, bytes: Uint8Array): Promise<WordFile> {
  if (fileKind(bytes) !== 'archive') throw new ImportProblem('refusal.fileNotWord');
  const parts = await openArchive(bytes);
  try {
    // Only XML parts were checked for entities, so no relationship leads to another.
    const file = openWordPackage((part) => (isXmlPart(part) ? parts.get(part) : undefined));
    if (!file) throw new ImportProblem('refusal.fileNotWord');
    return { name, ...readDocument(file) };
  } catch (error) {
    throw error instanceof BadXml ? new ImportProblem('refusal.fileDamaged') : error;
  }
}
