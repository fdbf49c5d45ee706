import { formatNumber } from '@schemes/messages/formatNumber';
import type { StepRecord } from '@schemes/model/steps/steps';
import type { Person } from '@schemes/tableViews/Person';
import { writeDate } from '@schemes/words/writeDate';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import type { StepResult } from '@templates/official/scheme/stepParts';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import type { Block } from '@templates/official/text/block';
import { share } from '@templates/official/text/textBlocks';

/** The names of a step, with birth and post from the roster. */
export function nameTable(record: StepRecord, people: readonly Person[]): Block {
  const rows = record.names.map(({ id, name }, i) => {
    const known = people.find((person) => person.row.id === id);
    const cell = (column: string) => {
      const value = known?.row.cells[column];
      return typeof value === 'string' ? [column === 'birth' ? writeDate(value) : value] : [];
    };
    return textRow(i, { name: [name], birth: cell('birth'), post: cell('current_post') });
  });
  const columns = [
    textColumn('Họ và tên', 'name', 60),
    textColumn('Ngày, tháng, năm sinh', 'birth', 28, { align: 'center' }),
    textColumn('Chức vụ, đơn vị hiện nay', 'post', 90),
  ];
  return numberedTable(columns, rows, TEXT_WIDTH);
}

/** The votes of a step, most first, each with its share of the base and whether that is more than half. */
export function voteTable(record: StepRecord, { terms, base, passed }: StepResult): Block {
  const sorted = [...record.names].sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1));
  const rows = sorted.map(({ id, name, votes }, i) => {
    const hasPassed = passed.some((one) => one.id === id);
    return textRow(i, {
      name: [name],
      votes: votes === undefined ? [] : [formatNumber('vi', votes)],
      share: votes === undefined || base === null ? [] : share(votes, base),
      result: votes === undefined || base === null ? [] : [hasPassed ? 'Đạt' : 'Không đạt'],
    });
  });
  const columns = [
    textColumn('Họ và tên', 'name', 80),
    textColumn('Số phiếu đồng ý', 'votes', 34, { align: 'center' }),
    textColumn(`Tỷ lệ so với số ${terms.base === 'present' ? 'có mặt' : 'triệu tập'}`, 'share', 40, {
      align: 'center',
      even: true,
    }),
    textColumn('Kết quả', 'result', 34, { align: 'center' }),
  ];
  return numberedTable(columns, rows, TEXT_WIDTH);
}
