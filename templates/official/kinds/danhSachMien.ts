import { annexPaper } from '@templates/official/sheets/annexPaper';
import { waiverTable } from '@templates/official/sheets/explanationAnnex';
import { filledTable } from '@templates/official/tables/tableBlocks';
import { count } from '@templates/official/text/textBlocks';

/**
 * Danh sách nội dung thực hiện theo quyết định của cấp có thẩm quyền: the waived findings and the decisions that allow them. A waiver whose numbers changed has
 * lapsed and is not listed.
 */
export const danhSachMien = annexPaper({
  kind: 'danhSachMien',
  stem: 'danh-sach-mien',
  type: 'DS',
  heading: 'Danh sách nội dung',
  subject: ({ committee, term }) =>
    `thực hiện theo quyết định của cấp có thẩm quyền đối với nhân sự ${committee}, ${term}`,
  needs: { tables: [], steps: 'none', text: false },
  tables: (snapshot, { width }) => filledTable(waiverTable(snapshot), width),
  closing(snapshot) {
    const n = waiverTable(snapshot).rows.length;
    return n > 0
      ? `Danh sách có ${count(n)} nội dung`
      : 'Đề án không có nội dung nào phải thực hiện theo quyết định riêng của cấp có thẩm quyền';
  },
  lacks: () => [],
});
