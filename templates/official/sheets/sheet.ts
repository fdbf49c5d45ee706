import { symbolOf } from '@templates/official/face/faceLines';
import { type HeadingParts, headingBlock } from '@templates/official/face/headingBlock';
import { ownSignature, signatureBlock } from '@templates/official/face/signatureBlock';
import { titleBlocks } from '@templates/official/face/titleBlock';
import { type PageFormat, widthOf } from '@templates/official/page/pageGeometry';
import { pageHeaders } from '@templates/official/page/pageHeaders';
import { pageProperties } from '@templates/official/page/pageProperties';
import { PAPER_STYLES } from '@templates/official/page/paperStyles';
import type { Electorate } from '@templates/official/scheme/elections';
import type { Paper } from '@templates/official/setting/paper';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { type Block, buildBlocks, keepWithNext } from '@templates/official/text/block';
import { printable } from '@templates/official/text/printable';
import { Document, type ISectionOptions, type Table } from 'docx';

/** What distinguishes one paper from another with the same form. */
export interface Sheet {
  readonly setting: PaperSetting;
  /** `Tờ trình`; printed in capitals. */
  readonly type: string;
  /** The subject, below the type name. */
  readonly subject: string;
  readonly body: readonly Block[];
  /** Absent: upright. */
  readonly format?: PageFormat;
  /** Whether it has a line for number and symbol; absent: a numbered paper has one. */
  readonly isNumbered?: boolean;
  /** Whether it has a line for place and date. Minutes give both in the text. */
  readonly dated?: boolean;
  /** Replaces the signature block of the form. */
  readonly ending?: Table;
  /** Sections after the signature: appendices. */
  readonly more?: readonly ISectionOptions[];
}

/** The setting with the type of this kind in its symbol: a scheme has one setting for all kinds. */
export function settingFor({ type }: Pick<PaperDefinition, 'type'>, setting: PaperSetting): PaperSetting {
  return { ...setting, symbol: symbolOf(type, setting.symbol) };
}

/** The setting with the electing meeting as issuer: the congress, or the new committee at its first meeting. */
export function ofElectorate(setting: PaperSetting, { issuer, superior }: Electorate): PaperSetting {
  const { superior: _, ...face } = setting;
  return { ...face, issuer, ...(superior === undefined ? {} : { superior }) };
}

/**
 * A whole paper: heading, title, body, signature, then further sections. The last two blocks of the body stay on the page of
 * the signature.
 */
export function sheet(
  { form }: Pick<PaperDefinition, 'form'>,
  {
    setting,
    type,
    subject,
    body,
    format = 'portrait',
    isNumbered = form === 'numbered',
    dated = form !== 'blank',
    ending,
    more = [],
  }: Sheet,
): Paper {
  const width = widthOf(format, setting.house);
  const head: HeadingParts = { number: isNumbered, date: dated, width };
  const title = printable(`${type} ${subject}`);
  const issuer = printable(setting.issuer);
  const formEnding = form === 'numbered' ? signatureBlock(setting) : ownSignature(setting, width);
  const signatures = ending ?? (form === 'blank' ? null : formEnding);
  return {
    title,
    issuer,
    ...(setting.date === undefined ? {} : { date: setting.date }),
    ...(setting.house?.spelling === undefined ? {} : { spelling: setting.house.spelling }),
    document: new Document({
      title,
      creator: issuer,
      lastModifiedBy: issuer,
      styles: PAPER_STYLES,
      defaultTabStop: 567,
      compatibility: { version: 15, doNotExpandShiftReturn: true },
      sections: [
        {
          properties: pageProperties(format, setting),
          headers: pageHeaders(),
          children: [
            headingBlock(setting, head),
            ...buildBlocks([
              ...titleBlocks(type, subject, standardOf(setting), width),
              ...(signatures ? keepWithNext(body, 2) : body),
            ]),
            ...(signatures ? [signatures] : []),
          ],
        },
        ...more,
      ],
    }),
  };
}
