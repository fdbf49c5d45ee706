import { createHash } from 'node:crypto';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { composePaper } from '@templates/official/kinds/papers';
import { packPaper } from '@templates/official/packing/packPaper';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { MadeFile, PaperName } from './paperTask';

/** Makes one paper's .docx. The same arguments give the same `word/document.xml`. */
export async function makePaper(
  snapshot: Snapshot,
  { kind, part }: PaperName,
  setting: PaperSetting,
  marks: Readonly<Record<string, string>>,
): Promise<Omit<MadeFile, 'fileName'>> {
  const input = { snapshot, setting, ...(part === null ? {} : { part }) };
  const bytes = await packPaper(composePaper(kind, input), marks);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
