import { childrenOf, type XmlElement } from './readXml';

/** Elements that contain inserted text. */
export const INSERTED = ['w:ins', 'w:moveTo'];
/** Elements that contain deleted text. */
export const DELETED = ['w:del', 'w:moveFrom'];
/** Elements whose content is read as if they were not there. */
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

/** The children of one alternative of `mc:AlternateContent`: of the first choice that has any, or else of the fallback. */
export function chosenAlternative(element: XmlElement): readonly XmlElement[] {
  const alternatives = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
  return childrenOf(alternatives.find((alternative) => childrenOf(alternative).length > 0));
}
