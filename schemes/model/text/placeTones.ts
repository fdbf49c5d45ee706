/**
 * Two vowels whose tone is written on either of them. An open syllable keeps it on the first (`hòa`), a closed one on the
 * second (`hoàn`); after `q` the `u` is no vowel (`quý`).
 */
const EITHER =
  /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|[òóỏõọ][ae](?=\p{L})|[ùúủũụ]y(?=\p{L})|(?<=q)[ùúủũụ]y/giu;
const BARE = 'aeouyAEOUY';
const TONED: readonly string[] = ['àèòùỳÀÈÒÙỲ', 'áéóúýÁÉÓÚÝ', 'ảẻỏủỷẢẺỎỦỶ', 'ãẽõũỹÃẼÕŨỸ', 'ạẹọụỵẠẸỌỤỴ'];

/** Two letters that `EITHER` may match; most texts have few, and this asks faster. */
const NEAR = /[oòóỏõọuùúủũụOÒÓỎÕỌUÙÚỦŨỤ][aeyàáảãạèéẻẽẹỳýỷỹỵAEYÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/;

/** A text (NFC) with each tone in the place that `hòa`, `hoàn` and `quý` have it. The length stays. */
export function placeTones(text: string): string {
  if (!NEAR.test(text)) return text;
  return text.replace(EITHER, (pair) => {
    const [first = '', second = ''] = pair;
    for (const row of TONED) {
      const [one, other] = [row.indexOf(first), row.indexOf(second)];
      if (other !== -1) return `${toned(row, first)}${BARE[other] ?? ''}`;
      if (one !== -1) return `${BARE[one] ?? ''}${toned(row, second)}`;
    }
    return pair;
  });
}

function toned(row: string, letter: string): string {
  return row[BARE.indexOf(letter)] ?? letter;
}
