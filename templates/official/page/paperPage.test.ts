/**
 * Page, fonts and file of a paper, read back and checked against Hướng dẫn 05-HD/VPTW; titles quote the ids of its
 * rules.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import { find, samplePaper } from '@templates/official/testing/paperLooks';
import { readPaper } from '@templates/official/testing/readPaper';
import { DRAFT_SETTING, FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { at } from '@templates/official/testing/xmlTree';
import { schemeTemplate } from '@templates/schemes/schemeTemplates';

const final = await samplePaper(FINAL_SETTING);
const draft = await samplePaper(DRAFT_SETTING);

test('G1 G2 A4, margins 20-20-30-15 mm; landscape is the same page turned', () => {
  for (const section of final.sections) {
    const size = at(section, 'w:pgSz')?.attrs ?? {};
    const turned = size['w:orient'] === 'landscape';
    assert.deepEqual([size['w:w'], size['w:h']], turned ? ['16838', '11906'] : ['11906', '16838']);
    const margin = at(section, 'w:pgMar')?.attrs ?? {};
    const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => margin[side]);
    assert.deepEqual(sides, ['1134', '1134', '1701', '850']);
  }
});

test('G3 G4 G5 page number: Arabic field, centred, 14 pt upright, 10 mm from the edge, none on page 1', () => {
  const headers = Object.keys(final.files).filter((path) => /^word\/header\d+\.xml$/.test(path));
  const withField = headers.filter((path) => final.files[path]?.includes('PAGE'));
  assert.equal(headers.length, 2);
  assert.equal(withField.length, 1);
  const xml = final.files[withField[0] ?? ''] ?? '';
  assert.match(xml, /<w:jc w:val="center"\/>/);
  assert.match(xml, /<w:sz w:val="28"\/>/);
  assert.doesNotMatch(xml, /<w:[bi]\/>/);
  for (const section of final.sections) {
    assert.ok(at(section, 'w:titlePg'));
    assert.equal(at(section, 'w:pgMar')?.attrs['w:header'], '567');
    assert.equal(at(section, 'w:pgNumType')?.attrs['w:fmt'] ?? 'decimal', 'decimal');
  }
});

test('F1 F3 every run is Times New Roman in all four slots, black', () => {
  for (const run of final.paragraphs.flatMap((p) => p.runs)) {
    assert.deepEqual([...new Set(run.fonts)], ['Times New Roman'], run.text);
    assert.match(run.color, /^(auto|000000)$/);
  }
});

test('F4 text is NFC and the language is Vietnamese', () => {
  const xml = final.files['word/document.xml'] ?? '';
  assert.equal(xml, xml.normalize('NFC'));
  assert.match(final.files['word/styles.xml'] ?? '', /<w:lang [^>]*w:val="vi-VN"/);
  assert.match(final.files['docProps/core.xml'] ?? '', /<dc:language>vi-VN</);
});

test('P6 the same scheme and setting give the same document and properties, byte for byte', async () => {
  const again = await samplePaper(FINAL_SETTING);
  for (const path of Object.keys(final.files)) assert.equal(again.files[path], final.files[path], path);
  assert.match(final.files['docProps/core.xml'] ?? '', /<dcterms:created [^>]*>2026-07-05T00:00:00Z</);
  assert.doesNotMatch(draft.files['docProps/core.xml'] ?? '', /dcterms:created/);
});

test('a scheme with nothing but its template prints too', async () => {
  const start = schemeTemplate('leadership-consolidation')?.start({
    organisationName: 'Đảng bộ tỉnh Hải Thanh',
    superiorName: '',
    placeName: 'Hải Thanh',
    level: 'tinh',
    term: '2020-2025',
    edition: '2026-11',
  });
  assert.ok(start);
  const read = readPaper(await packPaper(deAnPaper(start, DRAFT_SETTING)));
  find(read, '- Căn cứ … của Trung ương;');
  const order = ['(Chi tiết tại Phụ lục 1).', '- Căn cứ … của Trung ương;', 'Phần I\nMỤC TIÊU, QUAN ĐIỂM'];
  const places = order.map((text) => read.paragraphs.indexOf(find(read, text)));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});
