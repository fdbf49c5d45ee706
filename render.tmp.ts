import { mkdirSync, writeFileSync } from 'node:fs';
import { PAPERS } from '@templates/official/papers';
import { packPaper } from '@templates/official/packPaper';
import { FINAL_SETTING } from '@templates/official/reading/sampleSetting';
import { SAMPLE } from '@templates/official/reading/paperLooks';
import { convertPapers } from '@templates/official/reading/convertPapers';
const dir = '/tmp/h6p-out'; mkdirSync(dir, { recursive: true });
const only = process.argv[2];
const setting = { ...FINAL_SETTING, attachedTo: { symbol: 'TTr/ĐU', number: 12, date: '2026-07-05' }, addressees: ['Ban Thường vụ Tỉnh ủy Hải Thanh'], meeting: { place: 'Hội trường Đảng ủy xã', opened: '08:00', closed: '10:30', chair: 'Nguyễn Đức Thịnh', recorder: 'Lương Thị Bích Ngọc', countHead: 'Hoàng Văn Lực', counters: ['Trịnh Công Minh', 'Phan Văn Hậu'] } };
for (const p of PAPERS) {
  if (only && !only.split(',').includes(p.stem)) continue;
  const parts = p.parts(SAMPLE);
  for (const part of parts.length > 4 ? [parts[0], parts[1], parts.at(-1)] : parts) {
    const input = { snapshot: SAMPLE, setting, ...(part ? { part } : {}) };
    writeFileSync(`${dir}/${p.stem}${part ? '-' + part : ''}.docx`, await packPaper(p.compose(input as any)));
    console.log(p.stem, part, JSON.stringify(p.missing(input as any)));
  }
}
await convertPapers(dir);
