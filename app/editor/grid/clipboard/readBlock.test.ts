import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBlock } from './readBlock';

const texts = (text: string) => readBlock(text).map((line) => line.map((cell) => cell.text));

describe('a range copied as text', () => {
  test('is read with its quoted cells and their line breaks', () => {
    assert.deepEqual(texts('a\t"b\nc ""d"""\r\ne\tf\r\n'), [
      ['a', 'b\nc "d"'],
      ['e', 'f'],
    ]);
  });

  test('a quotation mark without a partner at the end of a cell is part of the text', () => {
    assert.deepEqual(texts('"Dân vận" giỏi\tx\n"mở'), [['"Dân vận" giỏi', 'x'], ['"mở']]);
  });

  test('the apostrophe that protects a text from being run is removed', () => {
    assert.deepEqual(texts("'=1+1\t'- Ban Tổ chức\t'90"), [['=1+1', '- Ban Tổ chức', "'90"]]);
  });

  test('empty cells keep their places', () => {
    assert.deepEqual(texts('a\t\tb\n\t\t\n'), [
      ['a', '', 'b'],
      ['', '', ''],
    ]);
  });
});
