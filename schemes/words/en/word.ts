import type { word as vi } from '../vi/word';

/** A scheme read from Word. English. */
export const word = {
  'word.lead':
    'Choose the .docx of a scheme you have (numbered Phần I, I-, 1-, a) or I., 1., 1.1.). It is cut into sections and tables; you see them before the scheme is made.',
  'word.title': 'A scheme from a Word file',
  'word.link': 'From a Word file (.docx)',
  'word.schemeTitle': 'Title of the scheme',
  'word.sections': 'Sections it will have',
  'word.narrative': '{blocks} paragraphs, {lists} points',
  'word.tables': 'tables: {titles}',
  'word.narrativeTables': '{n} tables kept in the text',
  'word.leftTitle': 'Not taken',
  'word.doubts': '{n} cells of the tables could not be read and stay empty; look at them in the table.',
  'word.create': 'Make the scheme from this file',
  'word.none': 'The file has no text that can be read.',
  'word.facts': 'General facts',
  'word.opening': 'Opening',
  'word.left.images': '{count} pictures',
  'word.left.textBoxes': '{count} text boxes',
  'word.left.footnotes': '{count} footnotes',
  'word.left.endnotes': '{count} endnotes',
  'word.left.comments': '{count} comments',
  'word.left.deletions': '{count} tracked deletions (insertions are kept)',
  'word.left.equations': '{count} equations',
  'word.left.headers': '{count} headers and footers',
} as const satisfies Readonly<Record<keyof typeof vi, string>>;
