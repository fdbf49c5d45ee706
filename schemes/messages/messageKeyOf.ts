import { typeOfCode } from '../model/tables/tableCodes';

/**
 * The catalogue's key for a message key that a finding carries. Waivers and explanations store the codes and
 * parameters of findings, so findings name a table by its code; the catalogues name it by its type.
 */
export function messageKeyOf(stored: string): string {
  return stored.replace(/(?<=\.)B\d+(?=\.)/g, (code) => typeOfCode(code) ?? code);
}
