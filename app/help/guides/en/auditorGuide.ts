import type { Guide } from '../Guide';

/** What an auditor does, English. */
export const auditorGuide: Guide<'auditor'> = {
  title: 'Auditors: reading the office ledger',
  lead: 'An auditor reads the ledger of the office and no scheme.',
  parts: {
    ledger: {
      title: 'What the ledger records',
      picture: 'ledger',
      body: [
        'Every sign-in, every act on accounts, roles, passwords, organisations, rules and backups, and every opening, preview, download and issue of a scheme is a line: who, when, from which address, before and after.',
        'The lines are chained and sealed with a key kept outside the data folder. Nobody can change or remove one unnoticed, administrators included.',
      ],
    },
    filter: {
      title: 'Finding an act',
      body: [
        'Filter by person, subject, act, organisation and dates, then choose “Filter”. Worth attention: roles that read schemes, passwords set for others, acts that took effect after 24 hours, repeated wrong sign-ins, downloaded dossiers, destruction.',
        'A restricted scheme appears as “Restricted scheme”, without its title.',
      ],
    },
    export: {
      title: 'Exporting lines',
      body: [
        'The filtered lines are exported as a spreadsheet, as JSON Lines or as syslog. Each export is itself a line of the ledger.',
      ],
    },
    heads: {
      title: 'Printing the heads to sign',
      body: [
        '“Ledger heads to sign” shows the hash of the last line of each ledger. Print it, have two people sign it, and keep it. If a ledger is later replaced by an older copy, the hash of the signed line no longer matches.',
      ],
    },
  },
};
