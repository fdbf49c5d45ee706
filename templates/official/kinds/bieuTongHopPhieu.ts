import { passes } from '@schemes/checks/counting/passing';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import {
  STEP_COUNTS,
  STEP_GROUPS,
  STEP_NUMBERS,
  type StepGroup,
  type StepRecord,
} from '@schemes/model/steps/steps';
import { termsOfStep } from '@schemes/packs/termsOfStep';
import { writeDate } from '@schemes/words/writeDate';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import {
  conferenceName,
  groupName,
  missingStep,
  STEP_PARTS,
  stepPart,
  stepResult,
} from '@templates/official/scheme/stepParts';
import { annexPaper } from '@templates/official/sheets/annexPaper';
import type { PaperColumn } from '@templates/official/tables/paperColumn';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import type { Block } from '@templates/official/text/block';
import { share, tableTitle } from '@templates/official/text/textBlocks';

/**
 * Biểu tổng hợp phiếu năm bước (B8): for each group the counts of every conference, then the votes of every name at
 * each step.
 */
export const bieuTongHopPhieu = annexPaper({
  kind: 'bieuTongHopPhieu',
  stem: 'bieu-tong-hop-phieu',
  type: 'PL',
  heading: 'Biểu tổng hợp phiếu năm bước',
  subject: ({ committee, term }) => `giới thiệu nhân sự ${committee}, ${term}`,
  needs: { tables: [], steps: 'needed', text: false },
  tables: (snapshot, { width }) =>
    STEP_GROUPS.filter((group) => recordsOf(snapshot, group).length > 0).flatMap((group) =>
      groupBlocks(snapshot, group, width),
    ),
  closing: () => 'Số liệu lấy từ biên bản hội nghị và biên bản kiểm phiếu của từng bước',
  lacks: (snapshot) =>
    snapshot.steps === undefined
      ? missingStep(snapshot, stepPart(STEP_PARTS[0]))
      : STEP_PARTS.flatMap((part) => missingStep(snapshot, stepPart(part))),
});

function recordsOf({ steps = [] }: Snapshot, group: StepGroup): readonly StepRecord[] {
  return steps.filter((record) => record.group === group).sort((a, b) => a.step - b.step);
}

function groupBlocks(snapshot: Snapshot, group: StepGroup, width: number): readonly Block[] {
  const records = recordsOf(snapshot, group);
  const title = groupName(group, schemeNames(snapshot));
  return [
    tableTitle(`${title.charAt(0).toUpperCase()}${title.slice(1)}: số người, số phiếu từng bước`),
    countTable(snapshot, records, width),
    tableTitle('Số phiếu đồng ý của từng người'),
    nameTable(snapshot, records, width),
  ];
}

function countTable(snapshot: Snapshot, records: readonly StepRecord[], width: number): Block {
  const rows = records.map((record, i) => {
    const { need, ballot, base } = stepResult(snapshot.edition, record);
    const numbers = STEP_COUNTS.map((one) => [
      one,
      record[one] === undefined ? [] : [formatNumber('vi', record[one])],
    ]);
    return textRow(i, {
      ...Object.fromEntries(numbers),
      step: [`Bước ${record.step}: ${conferenceName(record.step, schemeNames(snapshot))}`],
      date: record.date === undefined ? [] : [writeDate(record.date)],
      need:
        ballot && need !== null && base !== null ? [formatNumber('vi', need)] : ballot ? [] : ['Biểu quyết'],
    });
  });
  const number = (head: string, key: string) => textColumn(head, key, 34, { align: 'center' });
  const columns = [
    textColumn('Bước', 'step', 90),
    number('Ngày họp', 'date'),
    number('Triệu tập', 'summoned'),
    number('Có mặt', 'present'),
    number('Phát ra', 'issued'),
    number('Thu về', 'returned'),
    number('Hợp lệ', 'valid'),
    number('Không hợp lệ', 'invalid'),
    number('Số phiếu cần đạt', 'need'),
  ];
  return numberedTable(columns, rows, width);
}

/** Two columns for a step that took a ballot, one for a step that agreed to its list. */
function nameTable(snapshot: Snapshot, records: readonly StepRecord[], width: number): Block {
  const ids = [...new Map(records.flatMap(({ names }) => names.map(({ id, name }) => [id, name]))).entries()];
  const rows = ids.map(([id, name], i) => {
    const cells: Record<string, readonly string[]> = {
      name: [name],
      result: [outcome(snapshot, records, id)],
    };
    for (const record of records) {
      const listed = record.names.find((one) => one.id === id);
      const { base, ballot } = stepResult(snapshot.edition, record);
      if (!listed) continue;
      cells[`votes${record.step}`] = ballot
        ? listed.votes === undefined
          ? []
          : [formatNumber('vi', listed.votes)]
        : ['x'];
      if (listed.votes !== undefined && base !== null) {
        cells[`share${record.step}`] = share(listed.votes, base);
      }
    }
    return textRow(i, cells);
  });
  const steps = records.flatMap((record): readonly PaperColumn[] => {
    const group = `Bước ${record.step}`;
    const { ballot, terms } = stepResult(snapshot.edition, record);
    const own = { align: 'center', group } as const;
    if (!ballot) return [textColumn('Biểu quyết', `votes${record.step}`, 34, own)];
    return [
      textColumn('Số phiếu', `votes${record.step}`, 28, own),
      textColumn(`% ${terms.base === 'present' ? 'có mặt' : 'triệu tập'}`, `share${record.step}`, 34, {
        ...own,
        even: true,
      }),
    ];
  });
  return numberedTable(
    [textColumn('Họ và tên', 'name', 80), ...steps, textColumn('Kết quả', 'result', 60)],
    rows,
    width,
  );
}

/** The result of a name: the step at which it failed, or the last step that it passed; empty until that is known. */
function outcome({ edition }: Snapshot, records: readonly StepRecord[], id: string): string {
  for (const record of records) {
    const name = record.names.find((one) => one.id === id);
    if (name && passes(record, name, termsOfStep(edition, record.step)) === false) {
      return `Không đạt ở bước ${record.step}`;
    }
  }
  const last = records.filter(({ names }) => names.some((one) => one.id === id)).at(-1);
  const name = last?.names.find((one) => one.id === id);
  if (!last || !name || !passes(last, name, termsOfStep(edition, last.step))) return '';
  return last.step === STEP_NUMBERS.at(-1) ? 'Được giới thiệu' : `Đã qua bước ${last.step}`;
}
