import { explained } from '@schemes/rules/assessment/explained';
import { validate } from '@schemes/rules/judge/validate';
import { annexPaper } from '@templates/official/sheets/annexPaper';
import { targetTable } from '@templates/official/sheets/explanationAnnex';
import { filledTable } from '@templates/official/tables/tableBlocks';
import { count } from '@templates/official/text/textBlocks';

/** Phụ lục giải trình: every target the scheme does not meet, how that was computed, and why. */
export const phuLucGiaiTrinh = annexPaper({
  kind: 'phuLucGiaiTrinh',
  stem: 'phu-luc-giai-trinh',
  type: 'PL',
  heading: 'Phụ lục giải trình',
  subject: ({ committee, term }) => `chỉ tiêu phấn đấu chưa đạt của Đề án nhân sự ${committee}, ${term}`,
  needs: { tables: [], steps: 'none', text: false },
  tables: (snapshot, { width }) => filledTable(targetTable(snapshot), width),
  closing(snapshot) {
    const n = targetTable(snapshot).rows.length;
    return n > 0
      ? `Phụ lục có ${count(n)} chỉ tiêu`
      : 'Đề án đạt các chỉ tiêu phấn đấu đã được tính; không có nội dung phải giải trình';
  },
  lacks(snapshot) {
    const unexplained = explained(snapshot, validate(snapshot).findings).filter(
      ({ state }) => state !== 'written',
    );
    return unexplained.length > 0
      ? [{ code: 'paperMissing.unexplained', params: { n: unexplained.length } }]
      : [];
  },
});
