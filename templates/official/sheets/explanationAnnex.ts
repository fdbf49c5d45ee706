import { ruleText } from '@schemes/messages/ruleText';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Row } from '@schemes/model/tables/tableType';
import { citeProvision } from '@schemes/provisions/citeProvision';
import { provision } from '@schemes/provisions/provisions';
import { explained } from '@schemes/rules/assessment/explained';
import { validate } from '@schemes/rules/judge/validate';
import { writeDate } from '@schemes/words/writeDate';
import type { PaperColumn } from '@templates/official/tables/paperColumn';
import { textColumn, textRow } from '@templates/official/tables/textTable';

/** A table of the annex of explanations. */
export interface AnnexTable {
  readonly title: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly Row[];
}

/** Printed for a target without an explanation: a blank cell would look like a misprint. */
const NO_EXPLANATION = 'Chưa có giải trình.';
const OUTDATED = '(Viết theo số liệu trước đây.)';

/**
 * Phụ lục giải trình of the scheme: each target it does not meet, then each waived finding. Empty if there is
 * neither. It uses the edition of the snapshot, so it is the same whenever it is printed.
 */
export function explanationAnnex(snapshot: Snapshot): readonly AnnexTable[] {
  return [targetTable(snapshot), waiverTable(snapshot)].filter(({ rows }) => rows.length > 0);
}

/** Targets that are not met: the computation, the provision and the explanation. */
export function targetTable(snapshot: Snapshot): AnnexTable {
  const { findings } = validate(snapshot);
  return {
    title: 'Chỉ tiêu phấn đấu chưa đạt',
    columns: [
      textColumn('Chỉ tiêu', 'target', 30),
      textColumn('Kết quả tính', 'computed', 20),
      textColumn('Căn cứ', 'provision', 20),
      textColumn('Giải trình', 'explanation', 45),
    ],
    rows: explained(snapshot, findings).map(({ finding, explanation, state }, i) =>
      textRow(i, {
        target: [ruleText('vi', `finding.${finding.code}`, finding.params)],
        computed: [ruleText('vi', `how.${finding.how}`, finding.params)],
        provision: finding.provisions.map(cite),
        explanation: explanation
          ? [...explanation.text.split(/\n+/), ...(state === 'outdated' ? [OUTDATED] : [])]
          : [NO_EXPLANATION],
      }),
    ),
  };
}

/** Waived findings that are still found, with the decisions that allow them. */
export function waiverTable(snapshot: Snapshot): AnnexTable {
  const { findings } = validate(snapshot);
  const waivers = snapshot.waivers.flatMap((waiver) => {
    const finding = findings.find((one) => findingKey(one) === waiver.finding);
    return finding ? [{ waiver, finding }] : [];
  });
  return {
    title: 'Nội dung thực hiện theo quyết định của cấp có thẩm quyền',
    columns: [
      textColumn('Nội dung', 'target', 40),
      textColumn('Căn cứ', 'provision', 25),
      textColumn('Quyết định cho phép', 'decision', 32),
      textColumn('Người ghi nhận', 'by', 16),
    ],
    rows: waivers.map(({ waiver: { decision, by }, finding }, i) =>
      textRow(i, {
        target: [ruleText('vi', `finding.${finding.code}`, finding.params)],
        provision: finding.provisions.map(cite),
        decision: [`Số ${decision.number}, ngày ${writeDate(decision.date)} của ${decision.issuer}`],
        by: [by.name],
      }),
    ),
  };
}

/** The sentence at the end of the text that refers to the annex (A1). */
export function annexMention(label: string): string {
  const place = label === 'Phụ lục' ? 'Phụ lục kèm theo' : label;
  return `(Giải trình chỉ tiêu chưa đạt và nội dung thực hiện theo quyết định của cấp có thẩm quyền tại ${place}).`;
}

function cite(id: string): string {
  const entry = provision(id);
  return entry ? citeProvision(entry) : id;
}
