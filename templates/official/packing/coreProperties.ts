import type { Paper } from '@templates/official/setting/paper';
import { escapeXml } from '@templates/official/text/escapeXml';

/**
 * `docProps/core.xml` with title, issuer, language and date of issue. It does not say who exported the paper, on which
 * machine or when, so that the same paper gives the same file.
 */
export function coreProperties({ title, issuer, date }: Paper): string {
  const stamp = (name: string) =>
    date === undefined
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(issuer)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(issuer)}</cp:lastModifiedBy>`,
    stamp('created'),
    stamp('modified'),
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}
