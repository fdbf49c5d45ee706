import assert from 'node:assert/strict';
import test from 'node:test';
import { FACTS } from '../model/scheme/facts';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import { en } from './en/catalogue';
import { formatCell } from './formatCell';
import { formatNumber } from './formatNumber';
import { formatParameter } from './formatParameter';
import { hasMessage, t } from './t';
import { allocation } from './vi/allocation';
import { vi } from './vi/catalogue';
import { citations } from './vi/citations';
import { clerk } from './vi/clerk';
import { command } from './vi/command';
import { examination } from './vi/examination';
import { figures } from './vi/figures';
import { findings } from './vi/findings';
import { grid } from './vi/grid';
import { importRefusals } from './vi/importRefusals';
import { imports } from './vi/imports';
import { interfaceWords } from './vi/interface';
import { layers } from './vi/layers';
import { manage } from './vi/manage';
import { notes } from './vi/notes';
import { numbers } from './vi/numbers';
import { office } from './vi/office';
import { papers } from './vi/papers';
import { refusals } from './vi/refusals';
import { ruleKinds } from './vi/ruleKinds';
import { signIn } from './vi/signIn';
import { steps } from './vi/steps';
import { tableFindings } from './vi/tableFindings';
import { tables } from './vi/tables';
import { word } from './vi/word';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+(?:\.\.\w+)?\}/g) ?? [])].sort();

test('both catalogues have the same keys, and each message the same placeholders', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(vi).sort());
  for (const key of Object.keys(vi) as (keyof typeof vi)[]) {
    assert.deepEqual(placeholders(en[key]), placeholders(vi[key]), key);
  }
});

test('1 is singular in English, any other number plural', () => {
  assert.equal(t('en', 'review.blocking', { n: 1 }), '1 mandatory finding is open');
  assert.equal(t('en', 'review.blocking', { n: 0 }), '0 mandatory findings are open');
  assert.equal(t('en', 'review.blocking', { n: '1' }), '1 mandatory finding is open');
  assert.equal(t('en', 'steps.differences', { n: 21 }), '21 differences');
});

test('a range with equal ends is one number, in both languages', () => {
  const params = { introduced: 11, seats: 9, percent: 22.22, from: 10, to: 10 };
  const key = 'finding.surplus.above.standing_committee';
  assert.equal(
    t('vi', key, params),
    'Ban Thường vụ: giới thiệu 11 người để bầu 9 người, số dư 22,22% là thừa; chỉ được giới thiệu 10 người.',
  );
  assert.equal(
    t('en', key, params),
    'Standing committee: 11 names for 9 seats make a surplus of 22.22%, too many; only 10 names are allowed.',
  );
  assert.match(t('vi', key, { ...params, from: 1030, to: 1031 }), /giới thiệu từ 1\.030 đến 1\.031 người/);
  assert.match(t('en', key, { ...params, to: 11 }), /only 10 to 11 names are allowed/);
  assert.match(t('vi', key, { ...params, from: '10', to: 10 }), /giới thiệu 10 người/);
});

test('a percentage has no space before its sign in Vietnamese', () => {
  assert.equal(formatParameter('vi', 12.5, 'percent'), '12,5%');
  assert.equal(formatParameter('vi', [15, 100]), '15%');
  for (const [key, text] of Object.entries(vi)) assert.doesNotMatch(text, /[\d}] %/, key);
});

test('each plural names a number of its own message and has both forms', () => {
  for (const catalogue of [vi, en]) {
    for (const [key, text] of Object.entries(catalogue)) {
      const names = placeholders(text).flatMap((placeholder) => placeholder.slice(1, -1).split('..'));
      for (const [, choice] of text.matchAll(/\{([^}]*\|[^}]*)\}/g)) {
        const [name, ...words] = choice?.split('|') ?? [];
        assert.equal(words.length, 2, `${key}: ${choice}`);
        assert.ok(names.includes(name ?? ''), `${key}: ${choice}`);
      }
    }
  }
});

test('no key is in two files of a catalogue, where one would silently hide the other', () => {
  const rooms = [
    allocation,
    citations,
    command,
    examination,
    figures,
    findings,
    grid,
    importRefusals,
    manage,
    imports,
    interfaceWords,
    layers,
    notes,
    clerk,
    numbers,
    papers,
    office,
    refusals,
    ruleKinds,
    signIn,
    steps,
    tableFindings,
    tables,
    word,
  ];
  const keys = rooms.flatMap((room) => Object.keys(room));
  assert.deepEqual(
    keys.filter((key, i) => keys.indexOf(key) !== i),
    [],
  );
  assert.equal(keys.length, Object.keys(vi).length);
});

test('Vietnamese messages are NFC and not empty', () => {
  for (const [key, text] of Object.entries(vi)) {
    assert.equal(text, text.normalize('NFC'), key);
    assert.notEqual(text.trim(), '', key);
  }
});

test('every column, fixed row, column group, choice and fact has a message', () => {
  for (const type of Object.values(TABLE_TYPES)) {
    for (const id of type.fixedRows) assert.ok(hasMessage(`row.${type.id}.${id}`), `row.${type.id}.${id}`);
    for (const column of type.columns) {
      assert.ok(hasMessage(`column.${type.id}.${column.key}`), `column.${type.id}.${column.key}`);
      if (column.group) assert.ok(hasMessage(`columnGroup.${column.group}`), column.group);
      for (const code of column.choices ?? []) {
        assert.ok(hasMessage(`choice.${column.key}.${code}`), `choice.${column.key}.${code}`);
      }
    }
  }
  for (const fact of FACTS) {
    assert.ok(hasMessage(`fact.${fact.key}`), fact.key);
    if (!('choices' in fact)) continue;
    for (const code of fact.choices)
      assert.ok(hasMessage(`choice.${fact.key}.${code}`), `choice.${fact.key}.${code}`);
  }
});

test('numbers are written the Vietnamese way', () => {
  assert.equal(formatNumber('vi', 4687), '4.687');
  assert.equal(formatNumber('vi', 13.3136), '13,31');
  assert.equal(t('vi', 'cell.outOfRange', { min: 0, max: 9_999_999 }), 'Số phải từ 0 đến 9.999.999.');
});

test('cells read as a person writes them', () => {
  assert.equal(formatCell('vi', { key: 'birth', kind: 'monthYear' }, '1975-04'), '04/1975');
  assert.equal(formatCell('vi', { key: 'x', kind: 'date' }, '2001-02-03'), '03/02/2001');
  assert.equal(formatCell('vi', { key: 'sex', kind: 'choice' }, 'female'), 'Nữ');
  assert.equal(
    formatCell('vi', { key: 'slated', kind: 'choices' }, ['committee', 'standing_committee']),
    'Ủy viên BCH, Ủy viên BTV',
  );
  assert.equal(formatCell('vi', { key: 'x', kind: 'integer' }, undefined), '');
});
