import { t } from '@schemes/messages/t';
import { withRosterVotes } from '@schemes/model/scheme/rosterVotes';
import { isAppointed } from '@templates/official/scheme/isAppointed';
import { peopleOf } from '@templates/official/scheme/peopleOf';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import { annexPaper } from '@templates/official/sheets/annexPaper';
import { schemeTableBlock } from '@templates/official/sheets/schemeTableBlock';
import { count } from '@templates/official/text/textBlocks';

/**
 * Danh sách trích ngang: the roster on landscape pages under a repeated head of two rows, with its count at the end.
 */
export const danhSachTrichNgang = annexPaper({
  kind: 'danhSachTrichNgang',
  stem: 'danh-sach-trich-ngang',
  type: 'DS',
  heading: 'Danh sách trích ngang',
  subject: ({ committee, term }, snapshot) =>
    `nhân sự ${isAppointed(snapshot) ? 'đề nghị chỉ định' : 'giới thiệu'} ${committee}, ${term}`,
  needs: { tables: ['roster'], steps: 'whereGiven', text: false },
  parts: (snapshot) => (schemeTables(snapshot, ['roster']).length > 0 ? [null] : []),
  tables: (snapshot, { width }) =>
    schemeTables(withRosterVotes(snapshot), ['roster']).map((table) => schemeTableBlock(table, width)),
  closing(snapshot) {
    const people = peopleOf(snapshot);
    const inspectionOnly = people.filter(({ slatedForInspectionOnly }) => slatedForInspectionOnly).length;
    const reElected = people.filter(({ candidacy }) => candidacy === 're_election').length;
    const firstTime = people.filter(({ candidacy }) => candidacy === 'first_time').length;
    const split =
      reElected > 0 && firstTime > 0 ? `, gồm ${count(reElected)} tái cử và ${count(firstTime)} lần đầu` : '';
    const other =
      inspectionOnly > 0
        ? `; trong đó ${count(inspectionOnly)} đồng chí chỉ tham gia ${t('vi', 'row.seats.inspection_committee')}`
        : '';
    return `Danh sách có ${count(people.length)} đồng chí${split}${other}`;
  },
  lacks: (snapshot) => missingTables(snapshot, ['roster']),
});
