import type { Destruction } from '@templates/official/kinds/destructionMinutes';
import { FINAL_SETTING } from './sampleSetting';

/** A destruction for tests, as its minutes describe it. */
export const DESTRUCTION: Destruction = {
  setting: { ...FINAL_SETTING, symbol: 'BB/ĐU', number: 7, date: '2026-07-05' },
  title: 'Đề án nhân sự Ban Chấp hành <khóa XXV>',
  term: '2025-2030',
  asked: { name: 'Phạm Quốc Dũng', day: '2026-06-01', reason: 'Hết thời hạn lưu giữ' },
  confirmed: { name: 'Vũ Đức Anh', day: '2026-06-02' },
  archived: { name: 'Phạm Quốc Dũng', day: '2026-01-05' },
  retentionDays: 30,
  sections: [{ title: 'Thực trạng', digest: 'ab12cd34'.repeat(8) }],
  papers: ['05-ĐA/ĐU'],
  lines: 12,
};
