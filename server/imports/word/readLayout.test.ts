import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLayout } from './readLayout';
import { readXml } from './readXml';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = (root: string, content: string) =>
  readXml(new TextEncoder().encode(`<w:${root} ${W}>${content}</w:${root}>`));
const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850"/></w:sectPr>';

function layoutOf(body: string, styles: string | null) {
  return readLayout({
    main: xml('document', `<w:body>${body}${PAGE}</w:body>`),
    styles: styles === null ? null : xml('styles', styles),
    numbering: null,
    comments: null,
    footnotes: null,
    endnotes: null,
    headers: [],
  });
}

test('pages are read in millimetres', () => {
  const [page] = layoutOf('', null).pages;
  assert.deepEqual(
    Object.values(page ?? {}).map((mm) => Math.round(mm)),
    [210, 297, 20, 20, 30, 15],
  );
});

test('font and size are those of most of the text, from run, style or defaults', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('Arial')}<w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${fonts('Times New Roman')}</w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Body"><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>`;
  const own = '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>';
  const body = `${own}${run('Lời văn của đề án, khá dài.')}</w:p><w:p>${run('Ngắn', `${fonts('Arial')}<w:sz w:val="40"/>`)}</w:p>`;
  const { font, size } = layoutOf(body, styles);
  assert.deepEqual([font, size], ['Times New Roman', 14]);
  const bare = layoutOf(`<w:p>${run('Ngắn')}</w:p>`, styles);
  assert.deepEqual([bare.font, bare.size], ['Times New Roman', 11]);
});

test('a font that only a theme names is not judged', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
  assert.equal(layoutOf(`<w:p>${run('Ngắn')}</w:p>`, styles).font, null);
  assert.equal(layoutOf('', null).font, null);
});
