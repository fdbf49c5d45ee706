import { withRosterVotes } from '@schemes/model/scheme/rosterVotes';
import { peopleOf } from '@templates/official/scheme/peopleOf';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import { annexPaper } from '@templates/official/sheets/annexPaper';
import { schemeTableBlock } from '@templates/official/sheets/schemeTableBlock';
import { count } from '@templates/official/text/textBlocks';

/** Danh sách trích ngang: the roster on turned pages under a repeated head of two rows, closed with its count. */
export const danhSachTrichNgang = annexPaper({
  kind: 'danhSachTrichNgang',
  stem: 'danh-sach-trich-ngang',
  type: 'DS',
  heading: 'Danh sách trích ngang',
  subject: ({ committee, term }) => `nhân sự giới thiệu ${committee}, ${term}`,
  needs: { tables: ['roster'], steps: 'whereGiven', text: false },
  parts: (snapshot) => (schemeTables(snapshot, ['roster']).length > 0 ? [null] : []),
  tables: (snapshot, { width }) =>
    schemeTables(withRosterVotes(snapshot), ['roster']).map((table) => schemeTableBlock(table, width)),
  closing(snapshot) {
    const people = peopleOf(snapshot);
    const again = people.filter(({ candidacy }) => candidacy === 're_election').length;
    const first = people.filter(({ candidacy }) => candidacy === 'first_time').length;
    const parted = again > 0 && first > 0 ? `, gồm ${count(again)} tái cử và ${count(first)} lần đầu` : '';
    return `Danh sách có ${count(people.length)} đồng chí${parted}`;
  },
  lacks: (snapshot) => missingTables(snapshot, ['roster']),
});
