import { EDITION } from '@schemes/clauses/edition';
import { addRow, setCell } from '@schemes/doc/editRows';
import { narrativeRoot } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { CellValue } from '@schemes/model/cells/cell';
import { communeCongress } from '@templates/schemes/communeCongress/communeCongress';
import * as Y from 'yjs';
import { BASE_CLIENT, ROSTER } from './baseDocument';

const ROWS = 500;
const TEXT_BYTES = 200_000;
const REWRITES = 10;
const REWRITER = 2;
const SENTENCE =
  'Nội dung này được soạn để đo thời gian mở một đề án dài, không nói về nơi nào và người nào có thật. ';

export interface BigDocument {
  readonly fresh: Uint8Array;
  /** Each update rewrites all cells of one row; every row is rewritten `REWRITES` times. */
  readonly rewrites: readonly Uint8Array[];
  /** State vectors of the document: fresh, and after the rewrites. */
  readonly state: {
    readonly fresh: ReadonlyMap<number, number>;
    readonly rewritten: ReadonlyMap<number, number>;
  };
}

/** A scheme with a roster of 500 people, eight cells each, and 200 kB of narrative (UTF-8). */
export function bigDocument(): BigDocument {
  const doc = new Y.Doc();
  doc.clientID = BASE_CLIENT;
  const start = communeCongress.start({
    organisationName: 'Đảng bộ xã Đo Đạc',
    superiorName: 'Đảng bộ tỉnh Đo Đạc',
    placeName: 'Đo Đạc',
    level: 'xa_moi',
    term: '2025-2030',
    edition: EDITION,
  });
  writeSnapshot(doc, start);
  doc.transact(() => {
    for (let row = 0; row < ROWS; row++) addRow(doc.getMap(ROSTER), idOf(row), cells(row, 0));
  });
  writeText(doc);
  const fresh = Y.encodeStateAsUpdate(doc);
  const stateFresh = Y.decodeStateVector(Y.encodeStateVector(doc));
  const rewrites: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => rewrites.push(update));
  doc.clientID = REWRITER;
  for (let time = 1; time <= REWRITES; time++) {
    for (let row = 0; row < ROWS; row++) {
      doc.transact(() => {
        for (const [column, value] of Object.entries(cells(row, time))) {
          setCell(doc.getMap(ROSTER), idOf(row), column, value);
        }
      });
    }
  }
  return {
    fresh,
    rewrites,
    state: { fresh: stateFresh, rewritten: Y.decodeStateVector(Y.encodeStateVector(doc)) },
  };
}

function idOf(row: number): string {
  return `person-${row}`;
}

/** The cells of a row after `time` rewrites; each rewrite changes every cell. */
function cells(row: number, time: number): Record<string, CellValue> {
  return {
    full_name: `Người thứ ${row} lần ${time}`,
    sex: time % 2 === 0 ? 'male' : 'female',
    birth: `${1970 + ((row + time) % 25)}-0${1 + (time % 9)}`,
    home_town: `xã Đo Đạc ${row} lần ${time}`,
    residence: `thôn ${row % 40} lần ${time}`,
    speciality: `Chuyên môn ${row % 30} lần ${time}`,
    current_post: `Chức vụ đang giữ ${row} lần ${time}`,
    note: `ghi chú ${row} lần ${time}`,
  };
}

/** Writes paragraphs into four sections. */
function writeText(doc: Y.Doc): void {
  const size = Buffer.byteLength(SENTENCE) * 4;
  const sections = ['p1-1', 'p1-2', 'p2-1', 'p3-1'];
  doc.transact(() => {
    for (let i = 0; i * size < TEXT_BYTES; i++) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(SENTENCE.repeat(4))]);
      const fragment = doc.getXmlFragment(narrativeRoot(sections[i % sections.length] ?? ''));
      fragment.insert(fragment.length, [paragraph]);
    }
  });
}
