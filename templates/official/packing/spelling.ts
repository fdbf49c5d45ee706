/**
 * Writes the syllable `ủy` in one spelling throughout a paper (F5): the tone on the u, or on the y as Hướng dẫn
 * 05-HD/VPTW itself prints it. Only the whole word `ủy` changes; names such as Thủy stay as written.
 */
export function respell(text: string, spelling: 'ủy' | 'uỷ'): string {
  return spelling === 'ủy'
    ? text.replace(/(?<!\p{L})([uU])([ỷỶ])(?!\p{L})/gu, (_, u: string, y: string) => `${HOOKED[u]}${BARE[y]}`)
    : text.replace(
        /(?<!\p{L})([ủỦ])([yY])(?!\p{L})/gu,
        (_, u: string, y: string) => `${BARE[u]}${HOOKED[y]}`,
      );
}

const HOOKED: Readonly<Record<string, string>> = { u: 'ủ', U: 'Ủ', y: 'ỷ', Y: 'Ỷ' };
const BARE: Readonly<Record<string, string>> = { ủ: 'u', Ủ: 'U', ỷ: 'y', Ỷ: 'Y' };
