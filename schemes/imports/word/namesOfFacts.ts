import type { Facts } from '../../model/scheme/facts';

/** The names of the organisation, its superior and its place in the facts of a scheme, each also without its kind. */
export function namesOfFacts(facts: Facts): readonly string[] {
  return [facts.organisation_name, facts.superior_name, facts.place_name].flatMap((name) =>
    typeof name === 'string' && name.trim() !== '' ? [name.trim(), ...ownNames(name)] : [],
  );
}

/** The capitalised words at the end of a name, two or more: `Minh Tân` of `Đảng bộ xã Minh Tân`. */
function ownNames(name: string): readonly string[] {
  const own = /\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)+$/u.exec(name.trim().normalize('NFC'))?.[0];
  return own === undefined ? [] : [own];
}
