import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { capitals, printable } from '@templates/official/text/printable';
import { AlignmentType, Paragraph, type Table } from 'docx';
import { faceLine } from './faceLine';
import { halvesTable } from './halvesTable';

/** Room for signature and seal between post and name, in twips: 72 pt (S5 demands at least 48). */
const SIGNING_ROOM = 1440;

/** Height of a line of 14 pt, in twips. */
const LINE = 322;

/** Space between the last line of the text and the block, in twips. */
const ABOVE = 200;

/** Who signs: under whose authority, in what post, by what name. */
export type Signing = PaperSetting['signing'];

/** Recipients on the left, signature on the right (HD05, NĐ30: N1-N5, S1-S6), in one row that never breaks. */
export function signatureBlock(setting: PaperSetting): Table {
  return halvesTable(recipientLines(setting), signingLines(setting.signing, setting));
}

/** Only the signature, for an attached paper, which has no recipients. */
export function ownSignature(setting: PaperSetting, width = TEXT_WIDTH): Table {
  return halvesTable([new Paragraph({})], signingLines(setting.signing, setting), width);
}

/** Two signatures side by side, as minutes have them (HD05: S1-S4). */
export function pairedSignatures(left: Signing, right: Signing, setting: PaperSetting): Table {
  const maxHeadLines = Math.max(headLines(left), headLines(right));
  const lines = (one: Signing) => signingLines(one, setting, maxHeadLines - headLines(one));
  return halvesTable(lines(left), lines(right));
}

function recipientLines(setting: PaperSetting): readonly Paragraph[] {
  const { recipients, archive, typist } = setting;
  const standard = standardOf(setting);
  const { head, list, end } = standard.recipients;
  const left = { alignment: AlignmentType.LEFT } as const;
  const lines = [...recipients, archive].map((text, i, all) =>
    faceLine(`- ${bare(text)}${i === all.length - 1 ? '.' : end}`, list, left),
  );
  const mark = typist === undefined ? '' : standard.typist.capitals ? capitals(typist) : printable(typist);
  return [
    faceLine('Nơi nhận:', head, { ...left, spacing: { before: ABOVE } }),
    ...lines,
    ...(mark === '' ? [] : [faceLine(mark, standard.typist.look, { ...left, spacing: { before: 60 } })]),
  ];
}

function headLines({ authority, post }: Signing): number {
  return (authority === undefined ? 0 : 1) + (post === '' ? 0 : 1);
}

/** `missingLines`: by how many lines the name is lowered, so that it is level with the name of a longer signature beside it. */
function signingLines(
  { authority, post, name }: Signing,
  setting: PaperSetting,
  missingLines = 0,
): readonly Paragraph[] {
  const look = standardOf(setting).signing;
  const above = { spacing: { before: ABOVE } };
  return [
    ...(authority === undefined ? [] : [faceLine(capitals(authority), look.authority, above)]),
    ...(post === ''
      ? []
      : [
          faceLine(
            capitals(post),
            authority === undefined ? look.ownPost : look.post,
            authority === undefined ? above : {},
          ),
        ]),
    faceLine(printable(name), look.name, { spacing: { before: SIGNING_ROOM + missingLines * LINE } }),
  ];
}

/** A recipient without a dash before it and without punctuation at its end. */
function bare(text: string): string {
  return printable(text)
    .trim()
    .replace(/^[-–]\s*/u, '')
    .replace(/[;,.]$/u, '');
}
