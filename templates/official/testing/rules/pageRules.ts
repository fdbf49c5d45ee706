import assert from 'node:assert/strict';
import { at } from '@templates/official/testing/xmlTree';
import { any, type FormRule } from './formRule';

/** Rules on the page, its fonts and the properties of the file. */
export const PAGE_RULES: readonly FormRule[] = [
  {
    id: 'G1 G2',
    says: 'A4, wide tables A3 where the house wants it; margins 20, 20, 30, 15 mm, as seen on a turned page or turned with it',
    appliesTo: any,
    holds({ paper, setting }) {
      for (const section of paper.sections) {
        const size = at(section, 'w:pgSz')?.attrs ?? {};
        const isTurned = size['w:orient'] === 'landscape';
        const turned = setting.house?.tablePaper === 'a3' ? ['23811', '16838'] : ['16838', '11906'];
        assert.deepEqual([size['w:w'], size['w:h']], isTurned ? turned : ['11906', '16838']);
        const margin = at(section, 'w:pgMar')?.attrs ?? {};
        const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => Number(margin[side]));
        const withPaper = isTurned && setting.house?.landscapeMargins === 'turned';
        assert.deepEqual(sides, withPaper ? [1701, 850, 1134, 1134] : [1134, 1134, 1701, 850]);
      }
    },
  },
  {
    id: 'F1 F3 F4',
    says: 'Times New Roman in all four slots, black, NFC, Vietnamese',
    appliesTo: any,
    holds({ paper }) {
      for (const run of paper.paragraphs.flatMap((p) => p.runs)) {
        assert.deepEqual([...new Set(run.fonts)], ['Times New Roman'], run.text);
        assert.match(run.color, /^(auto|000000)$/);
      }
      const xml = paper.files['word/document.xml'] ?? '';
      assert.equal(xml, xml.normalize('NFC'));
      assert.match(paper.files['word/styles.xml'] ?? '', /<w:lang [^>]*w:val="vi-VN"/);
    },
  },
  {
    id: 'F5',
    says: 'one spelling of ủy throughout',
    appliesTo: any,
    holds({ paper, setting }) {
      const xml = paper.files['word/document.xml'] ?? '';
      assert.doesNotMatch(
        xml,
        setting.house?.spelling === 'uỷ' ? /(?<!\p{L})ủy(?!\p{L})/iu : /(?<!\p{L})uỷ(?!\p{L})/iu,
      );
    },
  },
  {
    id: 'G3 G4 G5 A5',
    says: 'page number in a field, centred, 14 pt upright, 10 mm from the edge, none on page 1; appendices start again',
    appliesTo: any,
    holds({ paper }) {
      const field = Object.entries(paper.files).filter(
        ([path, xml]) => /^word\/header\d+\.xml$/.test(path) && xml.includes('PAGE'),
      );
      assert.equal(field.length, 1);
      const xml = field[0]?.[1] ?? '';
      assert.match(xml, /<w:jc w:val="center"\/>/);
      assert.match(xml, /<w:sz w:val="28"\/>/);
      for (const [i, section] of paper.sections.entries()) {
        assert.ok(at(section, 'w:titlePg'));
        assert.equal(at(section, 'w:pgMar')?.attrs['w:header'], '567');
        assert.equal(at(section, 'w:pgNumType')?.attrs['w:start'], i === 0 ? undefined : '1');
      }
    },
  },
  {
    id: 'P6',
    says: 'title, author and language are stated; nothing about the machine or the time is',
    appliesTo: any,
    holds({ paper, setting, name }) {
      const core = paper.files['docProps/core.xml'] ?? '';
      assert.match(core, /<dc:title>.{10,}<\/dc:title>/);
      assert.match(core, /<dc:language>vi-VN<\/dc:language>/);
      assert.doesNotMatch(core, /Un-named/);
      const stamps = [...core.matchAll(/<dcterms:\w+ [^>]*>([^<]*)</g)].map(([, at0]) => at0);
      assert.ok(
        stamps.every((stamp) => stamp === `${setting.date}T00:00:00Z`),
        name,
      );
    },
  },
];
