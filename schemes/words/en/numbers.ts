import type { numbers as vi } from '../vi/numbers';

/** Numbers of the text that are bound to the tables. English. */
export const numbers: Readonly<Record<keyof typeof vi, string>> = {
  'number.offer': 'Figures of the tables',
  'number.none': 'There is no such figure. Fill in the table first, or type other words.',
  'number.found': '{n} figures. Arrows choose, Enter inserts, Esc leaves.',
  'number.total': 'Total',
  'number.facts': 'General facts',
  'number.menu': 'Figure “{text}”',
  'number.gone': 'The tables do not have this figure any more; the text keeps “{text}”.',
  'number.goTo': 'Go to the cell',
  'number.unbind': 'Make it plain text that no longer follows the table',
  'number.bind': 'Replace with the figure from the table',
  'number.form.digits': 'Digits',
  'number.form.noun': 'Digits and unit',
  'number.form.words': 'In words',
  'number.form.wordsNoun': 'In words, with unit',
  'number.form.percent': 'Per cent',
  'number.roster.candidates': 'Candidates for the executive committee',
  'number.roster.women': 'Women among the committee candidates',
  'number.roster.young': 'Under 40 among the committee candidates',
  'number.roster.firstTime': 'First-time candidates',
  'number.roster.reElection': 'Candidates for re-election',
  'number.roster.standing': 'Candidates for the standing committee',
  'number.roster.ethnicMinority': 'Ethnic minorities among the committee candidates',
  'number.roster.perSeat': 'Candidates per committee seat',
  'finding.narrative.number': 'The text says {written}, the table “{table}” says {shown} ({row}).',
  'how.narrative.number':
    'The number of the text against the cell of the same row and column in “{table}”: text {written}, table {shown}.',
  'finding.narrative.numberMoved':
    'The figure bound to “{table}” says “{written}”, the table now says “{shown}”.',
  'how.narrative.numberMoved': 'The bound figure against the table “{table}”: “{written}” and “{shown}”.',
  'finding.narrative.numberGone':
    'The figure “{written}” is bound to a cell that the table no longer has, or that is empty.',
  'how.narrative.numberGone': 'Looked for the cell of the figure “{written}” in the tables: no number there.',
  'check.narrative.numbers': 'Numbers in the text agree with the tables',
};
