import type { Surroundings } from './Line';
import type { NoteList } from './NoteList';
import { childOf, textOf, valOf, type XmlElement } from './readXml';

/**
 * The context inside a content control. A control can contain a table of contents, or the placeholder text of an empty
 * control, about which a note is added.
 */
export function controlAround(element: XmlElement, around: Surroundings, notes: NoteList): Surroundings {
  const properties = childOf(element, 'w:sdtPr');
  const gallery = valOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '';
  if (/^table of contents$/i.test(gallery)) return { ...around, contents: true };
  const placeholder = childOf(properties, 'w:showingPlcHdr');
  if (!placeholder || placeholder.attributes['w:val'] === '0') return around;
  const text = textOf(element);
  if (text.trim() === '') return around;
  return { ...around, notes: [...around.notes, notes.add('placeholders', text, false)] };
}
