import type { Paper } from '@templates/official/setting/paper';
import { unwrapBodyRows } from '@templates/official/tables/bodyRows';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { coreProperties } from './coreProperties';
import { customProperties } from './customProperties';
import { respell } from './spelling';

/** The time a ZIP entry carries, always the same: the earliest it can say. */
const NO_TIME = new Date(1980, 0, 1);

/** Parts that people read. */
const TEXT_PARTS = /^(word\/(document|header\d+|footer\d+)|docProps\/core)\.xml$/;

/**
 * The .docx file of a paper, the same bytes for the same paper: nothing in it tells the machine or the hour. A paper
 * is packed once; build it anew for another file. `marks` go with it as custom properties, unseen: they tell from
 * which scheme and version it is.
 */
export async function packPaper(
  paper: Paper,
  marks: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const overrides = [
    { path: 'docProps/core.xml', data: coreProperties(paper) },
    { path: 'docProps/custom.xml', data: customProperties(marks) },
  ];
  const packed = unzipSync(new Uint8Array(await Packer.toBuffer(paper.document, undefined, overrides)));
  for (const [path, data] of Object.entries(packed)) {
    if (TEXT_PARTS.test(path))
      packed[path] = strToU8(respell(unwrapBodyRows(strFromU8(data)), paper.spelling ?? 'ủy'));
  }
  return zipSync(packed, { mtime: NO_TIME });
}
