import { findingKey } from '@schemes/model/findingKey';
import type { Snapshot } from '@schemes/model/snapshot';
import type { Row } from '@schemes/model/tableType';
import { citeProvision } from '@schemes/packs/citeProvision';
import { provision } from '@schemes/packs/provisions';
import { explained } from '@schemes/rules/explained';
import { validate } from '@schemes/rules/validate';
import { writeDate } from '@schemes/rules/writeDate';
import { sayRule } from '@schemes/words/sayRule';
import type { PaperColumn } from './paperColumn';

/** A table of the annex of explanations. */
export interface AnnexTable {
  readonly title: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly Row[];
}

/** Said in the paper where a target has no explanation, so that nobody takes the gap for an oversight of the printer. */
const NONE = 'Chưa có giải trình.';
const OLD = '(Viết theo số liệu trước đây.)';

/**
 * Phụ lục giải trình: each target the scheme does not meet, with what was computed, the provision and the explanation;
 * then what the chair has set aside, with the decisions that allow it. Empty where there is neither. By the rules of the
 * edition the snapshot carries, so it is the same whenever it is printed.
 */
export function explanationAnnex(snapshot: Snapshot): readonly AnnexTable[] {
  const { findings } = validate(snapshot);
  const targets = explained(snapshot, findings).map(({ finding, explanation, state }, i) =>
    row(i, {
      target: [sayRule('vi', `finding.${finding.code}`, finding.params)],
      computed: [sayRule('vi', `how.${finding.how}`, finding.params)],
      provision: finding.provisions.map(cite),
      explanation: explanation
        ? [...explanation.text.split(/\n+/), ...(state === 'outdated' ? [OLD] : [])]
        : [NONE],
    }),
  );
  const waivers = snapshot.waivers.flatMap((waiver) => {
    const finding = findings.find((one) => findingKey(one) === waiver.finding);
    return finding ? [{ waiver, finding }] : [];
  });
  const allowed = waivers.map(({ waiver: { decision, by }, finding }, i) =>
    row(i, {
      target: [sayRule('vi', `finding.${finding.code}`, finding.params)],
      provision: finding.provisions.map(cite),
      decision: [`Số ${decision.number}, ngày ${writeDate(decision.date)} của ${decision.issuer}`],
      by: [by.name],
    }),
  );
  return [
    {
      title: 'Chỉ tiêu phấn đấu chưa đạt',
      columns: [
        column('Chỉ tiêu', 'target', 30),
        column('Kết quả tính', 'computed', 20),
        column('Căn cứ', 'provision', 20),
        column('Giải trình', 'explanation', 45),
      ],
      rows: targets,
    },
    {
      title: 'Nội dung thực hiện theo quyết định của cấp có thẩm quyền',
      columns: [
        column('Nội dung', 'target', 40),
        column('Căn cứ', 'provision', 25),
        column('Quyết định cho phép', 'decision', 32),
        column('Người ghi nhận', 'by', 16),
      ],
      rows: allowed,
    },
  ].filter(({ rows }) => rows.length > 0);
}

/** The sentence at the end of the text that sends the reader to the annex (A1). */
export function annexMention(label: string): string {
  const place = label === 'Phụ lục' ? 'Phụ lục kèm theo' : label;
  return `(Giải trình chỉ tiêu chưa đạt và nội dung thực hiện theo quyết định của cấp có thẩm quyền tại ${place}).`;
}

/** The annex's cells are lines of text, kept as a list. */
function row(i: number, cells: Readonly<Record<string, readonly string[]>>): Row {
  return { id: `r${i}`, order: 'a0', cells };
}

function column(head: string, key: string, weight: number): PaperColumn {
  return {
    head,
    weight,
    align: 'left',
    lines: ({ cells }) => {
      const held = cells[key];
      return Array.isArray(held) ? held : [];
    },
  };
}

function cite(id: string): string {
  const entry = provision(id);
  return entry ? citeProvision(entry) : id;
}
