import type { word as vi } from '../vi/word';

/** A scheme read from Word. English. */
export const word = {
  'word.lead':
    'Choose the .docx of an existing scheme (numbered Phần I, I-, 1-, a) or I., 1., 1.1.). It is split into sections and tables; you preview them before the scheme is created.',
  'word.title': 'Scheme from a Word file',
  'word.link': 'From a Word file (.docx)',
  'word.schemeTitle': 'Scheme title',
  'word.sections': 'Sections to create',
  'word.narrative': '{blocks} {blocks|paragraph|paragraphs}, {lists} list {lists|item|items}',
  'word.tables': 'tables: {titles}',
  'word.narrativeTables': '{n} {n|table|tables} kept in the text',
  'word.leftTitle': 'Not imported',
  'word.doubts':
    '{n} {n|cell of the tables|cells of the tables} could not be read and {n|stays|stay} empty; check {n|it|them} in the table.',
  'word.create': 'Create scheme from this file',
  'word.none': 'The file has no readable text. Choose another.',
  'word.facts': 'General facts',
  'word.opening': 'Opening',
  'word.into': 'Import Word file into sections',
  'word.intoTitle': 'Import a Word file into sections of the scheme',
  'word.intoLead':
    'Choose a .docx. You preview each part of the file and choose its section and how it is written. Nothing changes until you write it.',
  'word.intoSummary':
    '{parts} {parts|part goes|parts go} into {sections} {sections|section|sections}; {left} {left|part is|parts are} not imported.',
  'word.intoCounts': '{paragraphs} {paragraphs|paragraph|paragraphs}, {tables} {tables|table|tables}',
  'word.intoShow': 'Show text',
  'word.intoMore': '… and {n} more {n|paragraph|paragraphs}.',
  'word.intoSection': 'Into section',
  'word.intoNone': '(not imported)',
  'word.intoClosed': '{title} ({state}: cannot be edited)',
  'word.intoOwnClosed':
    'Section “{title}” is in the state “{state}” and cannot be edited; ask the chair to return or reopen it.',
  'word.intoHow': 'How to write the text',
  'word.intoAppend': 'Add after the existing text',
  'word.intoReplace': 'Replace the existing text',
  'word.intoRows': 'Into the table “{title}”: {added} new {added|row|rows}, {changed} updated by name.',
  'word.intoLocked':
    'A section was just locked. Choose another, or ask the chair to reopen it; nothing was written.',
  'word.intoUnsound':
    'The file has text that a scheme cannot hold (nested too deeply). Change it in Word, then choose it again.',
  'word.intoTooLarge': 'This import is too large to write in one step. Import it in parts.',
  'word.intoTake': 'Write to sections',
  'word.intoHint': 'Everything is written in one step; a button to undo it appears afterwards.',
  'word.intoTaken': 'Imported from Word into {n} {n|section|sections}:',
  'word.intoUndo': 'Undo this import',
  'word.intoUndoLocked':
    'This import can no longer be undone: a section was locked or the page has reconnected. Edit the sections by hand.',
  'word.left.images': '{count} {count|picture|pictures}',
  'word.left.textBoxes': '{count} text {count|box|boxes}',
  'word.left.footnotes': '{count} {count|footnote|footnotes}',
  'word.left.endnotes': '{count} {count|endnote|endnotes}',
  'word.left.comments': '{count} {count|comment|comments}',
  'word.left.deletions': '{count} tracked {count|deletion|deletions} (insertions are kept)',
  'word.left.equations': '{count} {count|equation|equations}',
  'word.left.headers': '{count} {count|header or footer|headers and footers}',
} as const satisfies Readonly<Record<keyof typeof vi, string>>;
