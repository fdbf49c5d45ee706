import type { Paper } from '@templates/official/setting/paper';
import { unwrapBodyRows } from '@templates/official/tables/bodyRows';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bindParagraphs } from './bindParagraphs';
import { coreProperties } from './coreProperties';
import { customProperties } from './customProperties';
import { respell } from './spelling';

/** The time of every ZIP entry: the earliest that the format allows. */
const NO_TIME = new Date(1980, 0, 1);

/** Parts with text that people read. */
const TEXT_PARTS = /^(word\/(document|header\d+|footer\d+)|docProps\/core)\.xml$/;

/**
 * The .docx file of a paper. The same paper gives the same bytes: nothing in it depends on the machine or the time. A
 * `Paper` can be packed once; compose it again for another file. `marks` are stored as custom properties and identify
 * the scheme and version.
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
      packed[path] = strToU8(
        respell(unwrapBodyRows(bindParagraphs(strFromU8(data))), paper.spelling ?? 'ủy'),
      );
  }
  return zipSync(packed, { mtime: NO_TIME });
}
