/**
 * Pairs of vowels whose tone is on the non-standard one. The standard place is the first vowel in an open syllable
 * (`hòa`) and the second in a closed one (`hoàn`). After `q`, the `u` is not a vowel, and the tone is on the second
 * letter (`quý`).
 */
const MISPLACED =
  /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|[òóỏõọ][ae](?=\p{L})|[ùúủũụ]y(?=\p{L})|(?<=q)[ùúủũụ]y/giu;
const BARE = 'aeouyAEOUY';
const TONED: readonly string[] = ['àèòùỳÀÈÒÙỲ', 'áéóúýÁÉÓÚÝ', 'ảẻỏủỷẢẺỎỦỶ', 'ãẽõũỹÃẼÕŨỸ', 'ạẹọụỵẠẸỌỤỴ'];

/** A faster test for texts that `MISPLACED` may match. Most texts do not match. */
const NEAR = /[oòóỏõọuùúủũụOÒÓỎÕỌUÙÚỦŨỤ][aeyàáảãạèéẻẽẹỳýỷỹỵAEYÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/;

/** The text (NFC) with each tone in its standard place, as in `hòa`, `hoàn` and `quý`. The length does not change. */
export function placeTones(text: string): string {
  if (!NEAR.test(text)) return text;
  return text.replace(MISPLACED, (pair) => {
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
