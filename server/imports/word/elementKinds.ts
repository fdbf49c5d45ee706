import { childrenOf, type XmlElement } from './readXml';

/** Elements around inserted text, and around deleted text. */
export const INSERTED = ['w:ins', 'w:moveTo'];
export const DELETED = ['w:del', 'w:moveFrom'];
/** Elements that surround others without a meaning of their own. */
export const WRAPPERS = [
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:ruby',
  'w:rubyBase',
];

/** The children of one alternative alone: of the first that has any, with the fallback as the last. */
export function chosenAlternative(element: XmlElement): readonly XmlElement[] {
  const alternatives = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
  return childrenOf(alternatives.find((one) => childrenOf(one).length > 0));
}
