import { withRosterVotes } from '@schemes/model/scheme/rosterVotes';
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
  subject: ({ committee, term }) => `nhân sự giới thiệu ${committee}, ${term}`,
  needs: { tables: ['roster'], steps: 'whereGiven', text: false },
  parts: (snapshot) => (schemeTables(snapshot, ['roster']).length > 0 ? [null] : []),
  tables: (snapshot, { width }) =>
    schemeTables(withRosterVotes(snapshot), ['roster']).map((table) => schemeTableBlock(table, width)),
  closing(snapshot) {
    const people = peopleOf(snapshot);
    const reElected = people.filter(({ candidacy }) => candidacy === 're_election').length;
    const firstTime = people.filter(({ candidacy }) => candidacy === 'first_time').length;
    const split =
      reElected > 0 && firstTime > 0 ? `, gồm ${count(reElected)} tái cử và ${count(firstTime)} lần đầu` : '';
    return `Danh sách có ${count(people.length)} đồng chí${split}`;
  },
  lacks: (snapshot) => missingTables(snapshot, ['roster']),
});
