import { escapeXml } from '@templates/official/text/escapeXml';

/** The format id that Word gives to every custom property. */
const FMTID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** `docProps/custom.xml`: names and values that readers do not see and that survive saving in another program. */
export function customProperties(marks: Readonly<Record<string, string>>): string {
  const properties = Object.entries(marks).map(
    ([name, value], i) =>
      `<property fmtid="${FMTID}" pid="${i + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...properties,
    '</Properties>',
  ].join('');
}
