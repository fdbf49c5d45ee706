import { createHash } from 'node:crypto';
import { composePaper } from '@templates/official/kinds/papers';
import { packPaper } from '@templates/official/packing/packPaper';
import { type Composed, type ComposeTask, readFrozen } from './paperTask';

/** Makes one paper's file. The same task gives the same `word/document.xml`. */
export async function composeTask({ scheme, paper, setting, marks }: ComposeTask): Promise<Composed> {
  const { kind, part } = paper;
  const input = { snapshot: readFrozen(scheme), setting, ...(part === null ? {} : { part }) };
  const bytes = await packPaper(composePaper(kind, input), marks);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
