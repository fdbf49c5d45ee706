import { Packer } from 'docx';
import { coreProperties } from './coreProperties';
import type { Paper } from './paper';

/** The .docx file of a paper. A paper is packed once; build it anew for another file. */
export async function packPaper(paper: Paper): Promise<Uint8Array> {
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(paper) }];
  return new Uint8Array(await Packer.toBuffer(paper.document, undefined, overrides));
}
