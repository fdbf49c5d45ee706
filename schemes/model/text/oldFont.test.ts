import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontOfText, fromOldFont, oldFontNamed } from './oldFont';

const READ: readonly [string, 'tcvn3' | 'vni', string][] = [
  ['Traàn Thò Cuùc', 'vni', 'Trần Thị Cúc'],
  ['Nguyeãn Vaên Duõng', 'vni', 'Nguyễn Văn Dũng'],
  ['Nöõ', 'vni', 'Nữ'],
  ['Taøy', 'vni', 'Tày'],
  ['ÑAÛNG UÛY XAÕ', 'vni', 'ĐẢNG ỦY XÃ'],
  ['Phan Ngoïc Haïnh', 'vni', 'Phan Ngọc Hạnh'],
  ['Ñaïi hoïc', 'vni', 'Đại học'],
  ['NguyÔn V¨n An', 'tcvn3', 'Nguyễn Văn An'],
  ['TrÇn ThÞ B×nh', 'tcvn3', 'Trần Thị Bình'],
  ['Lª V¨n §øc', 'tcvn3', 'Lê Văn Đức'],
  ['Ng\u00adêi d©n', 'tcvn3', 'Người dân'],
  ['C«ng an x·', 'tcvn3', 'Công an xã'],
  ['N÷', 'tcvn3', 'Nữ'],
];

for (const [typed, font, read] of READ) {
  test(`«${typed}» is typed for ${font} and reads ${read}`, () => {
    assert.equal(fontOfText(typed), font);
    assert.equal(fromOldFont(typed, font), read);
  });
}

for (const text of [
  'Nguyễn Văn An',
  'Hoà',
  'Toán',
  'Thò',
  'Müller',
  'Y Ñuêr',
  'José Peña',
  'Nam',
  'Hà\u00ad',
  '27¹',
  '×',
  '5 × 3',
  'a · b',
  '½ ngày',
  '',
]) {
  test(`«${text}» is Unicode`, () => assert.equal(fontOfText(text), 'unicode'));
}

test('a text that reads as Vietnamese both ways is decided by the font the file names', () => {
  assert.equal(fontOfText('Thò'), 'unicode');
  assert.equal(fontOfText('Thò', 'VNI-Times'), 'vni');
  assert.equal(fontOfText('Nguyễn', 'VNI-Times'), 'unicode');
  assert.equal(fontOfText('An', '.VnTime'), 'unicode');
});

test('a text that no font explains is unclear', () => {
  assert.equal(fontOfText('B¶ng ¢@¤x§'), 'unclear');
  assert.equal(fontOfText('Müller', '.VnTime'), 'unclear');
});

test('a font is known by its name, and a font of capitals gives capitals', () => {
  assert.deepEqual(
    ['.VnTime', '.VnArialH', 'VNI-Times', 'Times New Roman', 'VnSans', undefined].map(oldFontNamed),
    ['tcvn3', 'tcvn3', 'vni', null, null, null],
  );
  assert.equal(fromOldFont('§¶ng bé', 'tcvn3', '.VnTimeH'), 'ĐẢNG BỘ');
});

test('every letter of Vietnamese comes back from either font', () => {
  const letters = 'aăâeêioôơuưy'
    .split('')
    .flatMap((base) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => `${base}${tone}`))
    .map((letter) => letter.normalize('NFC'));
  const codes = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, i) => String.fromCharCode(0xa1 + i));
  const ofTcvn3 = new Set(codes.map((code) => fromOldFont(code, 'tcvn3')));
  const signs = ['', ...'øùûõïâàáåãäêèéúüë'];
  const ofVni = new Set(
    ['a', 'e', 'i', 'o', 'u', 'y', 'ô', 'ö', 'í', 'ì', 'æ', 'ó', 'ò', 'î', 'ñ'].flatMap((base) =>
      signs.map((sign) => fromOldFont(`${base}${sign}`, 'vni')),
    ),
  );
  const plain = new Set('aeiouy');
  assert.deepEqual(
    letters.filter((letter) => !plain.has(letter) && !ofTcvn3.has(letter)),
    [],
  );
  assert.deepEqual(
    letters.filter((letter) => !ofVni.has(letter)),
    [],
  );
});
