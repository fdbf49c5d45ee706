import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Row } from '@schemes/model/tables/tableType';
import { dateInWords } from '@templates/official/face/faceLines';
import { headingBlock } from '@templates/official/face/headingBlock';
import { ownSignature, pairedSignatures, type Signing } from '@templates/official/face/signatureBlock';
import { titleBlocks } from '@templates/official/face/titleBlock';
import { pageProperties } from '@templates/official/page/pageProperties';
import { schemeTables } from '@templates/official/scheme/schemeTables';
import type { Paper } from '@templates/official/setting/paper';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { standardOf } from '@templates/official/standards/standardOf';
import { cellLines } from '@templates/official/tables/typeColumns';
import { type Block, buildBlocks, keepWithNext, paragraphBlock } from '@templates/official/text/block';
import { DOTS, text } from '@templates/official/text/textBlocks';
import { AlignmentType, type ISectionOptions, SectionType, TextRun } from 'docx';
import { sheet } from './sheet';

/** One person's form: what is known is printed, the rest are dots to be filled in by hand. */
export interface PersonForm {
  readonly body: readonly Block[];
  /** Who signs on the right, and where two sign, on the left. */
  readonly signed: { readonly left?: Signing; readonly right: Signing };
}

/** A paper with one form for each person, each on pages of its own that are counted from 1. */
export function personForms(
  definition: Pick<PaperDefinition, 'form'>,
  {
    setting,
    type,
    subject,
    forms,
  }: {
    readonly setting: PaperSetting;
    readonly type: string;
    readonly subject: string;
    readonly forms: readonly PersonForm[];
  },
): Paper {
  const [first, ...others] = forms;
  if (!first) throw new Error('A paper of forms has at least one form.');
  const endingOf = ({ signed: { left, right } }: PersonForm) =>
    left ? pairedSignatures(left, right, setting) : ownSignature({ ...setting, signing: right });
  const bodyOf = ({ body }: PersonForm) => [...body, dateLine(setting)];
  const more = others.map((form): ISectionOptions => {
    const properties = pageProperties('portrait', setting);
    const blocks = [...titleBlocks(type, subject, standardOf(setting)), ...keepWithNext(bodyOf(form), 2)];
    return {
      properties: {
        ...properties,
        type: SectionType.NEXT_PAGE,
        page: { ...properties.page, pageNumbers: { start: 1, formatType: 'decimal' } },
      },
      children: [
        headingBlock(setting, { number: false, date: false }),
        ...buildBlocks(blocks),
        endingOf(form),
      ],
    };
  });
  return sheet(definition, { setting, type, subject, body: bodyOf(first), ending: endingOf(first), more });
}

/** Place and date above the signature, filled in by hand. */
function dateLine({ year }: PaperSetting): Block {
  return paragraphBlock({
    alignment: AlignmentType.RIGHT,
    keepNext: true,
    spacing: { before: 120 },
    children: [new TextRun({ text: `${DOTS}, ${dateInWords({ year })}`, italics: true })],
  });
}

/** A person of the roster as forms print it: a value for each column, dots where it is not known. */
export interface KnownPerson {
  readonly name: string;
  readonly value: (column: string) => string;
}

/** Dots for a line of which nothing is known. */
const LONG_DOTS = '…'.repeat(8);

/** Everyone in the rosters of a scheme, in their order. */
export function knownPeople(snapshot: Snapshot): readonly KnownPerson[] {
  return schemeTables(snapshot, ['roster']).flatMap(({ table: { rows }, type }) =>
    rows.map((row: Row): KnownPerson => {
      const value = (key: string) => {
        const column = type.columns.find((one) => one.key === key);
        const lines = column ? cellLines(column, row, rows) : [];
        return lines.length === 0 ? LONG_DOTS : lines.join('; ');
      };
      return { name: String(row.cells.full_name ?? ''), value };
    }),
  );
}

/** A person of whom nothing but the name is known, or not even that. */
export function unknownPerson(name = ''): KnownPerson {
  return { name, value: (column) => (column === 'full_name' && name !== '' ? name : LONG_DOTS) };
}

/** `- Quê quán: xã Minh Tân.`, one line for each fact. */
export function factLines(
  person: KnownPerson,
  facts: readonly (readonly [string, ...string[]])[],
): readonly Block[] {
  return facts.map(([label, ...columns]) =>
    text(`- ${label}: ${columns.map((column) => person.value(column)).join('; ')}.`.replace('….', '…')),
  );
}

/** Empty lines to write on. */
export function writingLines(count: number): readonly Block[] {
  return Array.from({ length: count }, () => text('…'.repeat(31)));
}
