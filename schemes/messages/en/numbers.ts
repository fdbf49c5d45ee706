import type { numbers as vi } from '../vi/numbers';

/** Bound numbers of the text. English. */
export const numbers: Readonly<Record<keyof typeof vi, string>> = {
  'number.offer': 'Figures from the tables',
  'number.none': 'No such figure. Fill in the table first, or type something else.',
  'number.found': '{n} {n|figure|figures}. Arrow keys to choose, Enter to insert, Esc to cancel.',
  'number.total': 'Total',
  'number.facts': 'General facts',
  'number.menu': 'Figure “{text}”',
  'number.gone': 'The tables no longer have this figure; the text keeps “{text}”.',
  'number.goTo': 'Go to cell',
  'number.unbind': 'Turn into plain text, unlinked from the table',
  'fix.statedTotal': 'Use the sum of the rows: {value}',
  'fix.percent': 'Write {value}%',
  'fix.citedDate': 'Change the date to {value}',
  'fix.citedType': 'Change to “{value}”',
  'fix.citedReplaced': 'Cite {value}',
  'fix.all': 'Fix all {n}…',
  'fix.place': '{place}: {what}',
  'fix.now': 'Fix these {n} places',
  'number.bindAll': 'Replace all {n} numbers with the tables’ figures…',
  'number.uncompared': 'Numbers not compared: {n}',
  'number.uncomparedWhy':
    'These numbers of the text match no cell of the tables, so nothing checks them. Click a sentence to see it. A number linked to a figure follows the table.',
  'number.bindTo': 'Link to “{name}” ({source})',
  'number.bind': 'Replace with the figure from the table',
  'number.form.digits': 'Digits',
  'number.form.noun': 'Digits and unit',
  'number.form.words': 'In words',
  'number.form.wordsNoun': 'In words, with unit',
  'number.form.percent': 'Percentage',
  'number.roster.candidates': 'Candidates for the executive committee',
  'number.roster.women': 'Women among the committee candidates',
  'number.roster.young': 'Under 40 among the committee candidates',
  'number.roster.firstTime': 'First-time candidates',
  'number.roster.reElection': 'Candidates for re-election',
  'number.roster.standing': 'Candidates for the standing committee',
  'number.roster.ethnicMinority': 'Ethnic minorities among the committee candidates',
  'number.roster.perSeat': 'Candidates per committee seat',
  'number.roster.incumbents': 'Incumbent members under review',
  'number.roster.again': 'Incumbents standing for re-election',
  'number.roster.leaving': 'Incumbents not standing again (review)',
  'number.roster.retiring': 'Not standing again, retiring (review)',
  'number.roster.reassigned': 'Not standing again, other work (review)',
  'number.roster.attachedUnits': 'Directly attached organisations',
  'number.roster.notStanding': 'Members not standing again (leavers)',
  'number.roster.settledRetire': 'Not standing again: retirement',
  'number.roster.settledEarly': 'Not standing again: early retirement',
  'number.roster.settledReassign': 'Not standing again: other work',
  'number.roster.settledServeOn': 'Not standing again: staying in post until retirement',
  'number.roster.upperDelegates': 'Candidates for delegates to the congress above',
  'number.roster.upperAlternates': 'Candidates for alternates to the congress above',
  'finding.narrative.date': 'The text says {written}, the table “{table}” says {shown} ({row}).',
  'how.narrative.date':
    'Compared the date in the text with the table “{table}”: text {written}, table {shown}.',
  'finding.narrative.number': 'The text says {written}, the table “{table}” says {shown} ({row}).',
  'how.narrative.number':
    'Compares the number in the text with the cell in the same row and column of “{table}”: text {written}, table {shown}.',
  'finding.narrative.numberMoved':
    'The figure linked to “{table}” says “{written}”, but the table now says “{shown}”.',
  'how.narrative.numberMoved':
    'Compares the linked figure with the table “{table}”: “{written}” and “{shown}”.',
  'finding.narrative.numberGone':
    'The figure “{written}” is linked to a cell that no longer exists or is empty.',
  'how.narrative.numberGone':
    'Looked for the cell of the figure “{written}” in the tables: there is no number.',
  'number.bindAnew': 'Link again to “{name}” ({source})',
  'number.rowGone':
    'The row of this figure is no longer in the table “{table}”: it was deleted, cut or moved to another table. The text keeps “{text}”.',
  'number.tableGone': 'The table of this figure is no longer in the scheme. The text keeps “{text}”.',
  'finding.narrative.numberRowGone':
    'The figure “{written}” is linked to a row that is no longer in the table “{table}”: it was deleted, cut or moved to another table.',
  'how.narrative.numberRowGone':
    'Looked for the row of the figure “{written}” in the table “{table}”: it is no longer there.',
  'finding.narrative.numberTableGone':
    'The figure “{written}” is linked to a table that is no longer in the scheme.',
  'how.narrative.numberTableGone':
    'Looked for the table of the figure “{written}” in the scheme: it is no longer there.',
  'check.narrative.numbers': 'Numbers in the text agree with the tables',
};
