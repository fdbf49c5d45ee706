import type { word as vi } from '../vi/word';

/** A scheme read from Word. English. */
export const word = {
  'word.lead':
    'Choose the .docx of a scheme you have (numbered Phần I, I-, 1-, a) or I., 1., 1.1.). It is cut into sections and tables; you see them before the scheme is created.',
  'word.title': 'A scheme from a Word file',
  'word.link': 'From a Word file (.docx)',
  'word.schemeTitle': 'Title of the scheme',
  'word.sections': 'Sections it will have',
  'word.narrative': '{blocks} paragraphs, {lists} points',
  'word.tables': 'tables: {titles}',
  'word.narrativeTables': '{n} {n|table|tables} kept in the text',
  'word.leftTitle': 'Not taken',
  'word.doubts':
    '{n} {n|cell of the tables could not be read and stays empty; look at it|cells of the tables could not be read and stay empty; look at them} in the table.',
  'word.create': 'Create the scheme from this file',
  'word.none': 'The file has no text that can be read.',
  'word.facts': 'General facts',
  'word.opening': 'Opening',
  'word.into': 'Take a Word file into sections',
  'word.intoTitle': 'Take a Word file into sections of the scheme',
  'word.intoLead':
    'Choose a .docx. Each part of the file is shown first; you choose the section that takes it, and how. Nothing changes until you write it.',
  'word.intoSummary':
    '{parts} {parts|part goes|parts go} into {sections} {sections|section|sections}; {left} {left|part is|parts are} not taken.',
  'word.intoCounts': '{paragraphs} paragraphs, {tables} tables',
  'word.intoShow': 'Show its text',
  'word.intoMore': '… and {n} more {n|paragraph|paragraphs}.',
  'word.intoSection': 'Into section',
  'word.intoNone': '(not taken)',
  'word.intoClosed': '{title} ({state}: cannot be written)',
  'word.intoOwnClosed':
    'The section “{title}” is “{state}” and takes nothing; it can be written once the chair returns or reopens it.',
  'word.intoHow': 'How its text is written',
  'word.intoAppend': 'Behind the text that stands there',
  'word.intoReplace': 'In place of the text that stands there',
  'word.intoRows': 'Into the table “{title}”: {added} new rows, {changed} rows updated by name.',
  'word.intoLocked':
    'A section has just been locked. Choose another, or ask the chair to reopen it; nothing was written.',
  'word.intoUnsound':
    'The file has text that a scheme cannot hold (nested too deep). Change it in Word, then choose it again.',
  'word.intoTooLarge': 'This is too much to be written at once. Take it part by part.',
  'word.intoTake': 'Write into the sections',
  'word.intoHint': 'All of it is one edit; the button that then appears takes it back at once.',
  'word.intoTaken': 'Taken from Word into {n} {n|section|sections}:',
  'word.intoUndo': 'Undo this import',
  'word.intoUndoLocked': 'A section was locked, or the room was opened anew: it cannot be undone any more.',
  'word.left.images': '{count} {count|picture|pictures}',
  'word.left.textBoxes': '{count} text {count|box|boxes}',
  'word.left.footnotes': '{count} {count|footnote|footnotes}',
  'word.left.endnotes': '{count} {count|endnote|endnotes}',
  'word.left.comments': '{count} {count|comment|comments}',
  'word.left.deletions': '{count} tracked {count|deletion|deletions} (insertions are kept)',
  'word.left.equations': '{count} {count|equation|equations}',
  'word.left.headers': '{count} headers and footers',
} as const satisfies Readonly<Record<keyof typeof vi, string>>;
