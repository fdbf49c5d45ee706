import type { Guide } from '../Guide';

/** What a member of the subcommittee does, English. */
export const memberGuide: Guide<'member'> = {
  title: 'Members: writing a scheme',
  lead: 'Start a scheme, write its sections, fill in its tables, read the checks and submit. Viewers read this guide too.',
  parts: {
    signIn: {
      title: 'Signing in',
      body: [
        'The administrator of your office gives you a username and a first password. You change the password when you sign in for the first time.',
        'If you forget your password, ask the administrator to set a new one. After several wrong tries the account is locked for 15 minutes, then it opens again.',
        'On a shared computer, sign out when you have finished, from the menu with your name. If the computer still keeps work that was not sent, you are asked first.',
      ],
    },
    list: {
      title: 'Finding a scheme',
      picture: 'list',
      body: [
        'The first page lists the schemes you may read, the one changed last at the top. Each shows its organisation, term, approved sections and open findings.',
        'Type a title, organisation or term in the search field, with or without diacritics. Use “Show” to see only schemes with findings, with sections not yet approved, or fully approved. A page has 30 schemes; “Next page” shows more.',
        'If you do not see a scheme of your office, you may have no role there, or the chair restricted the scheme to other people. Ask the chair.',
      ],
    },
    create: {
      title: 'Starting a scheme',
      body: [
        {
          steps: [
            'On the first page choose “New scheme”.',
            'Choose a template, an organisation and a term. You are warned if the organisation already has a scheme for that term.',
            'Choose “Create scheme”. It opens with the template’s sections and tables; “…” marks what is still to be written.',
          ],
        },
        'If the scheme exists in Word, choose “From a Word file (.docx)”. The file is divided into sections and tables, everything that is not taken over exactly is listed for you to decide, and only then is the scheme created.',
        'If you have the data file (.json) of a scheme, choose “Restore from a scheme data file”. Every section is a draft again.',
      ],
    },
    facts: {
      title: 'General information',
      body: [
        'Fill in this section first. The level, the number of members, the merged units and the date of the congress decide which rules apply; while they are missing, many rules cannot be checked. The “Checks” panel says how many rules wait for each figure.',
        'Dates are typed as day/month/year, for example 15/8/2025.',
      ],
    },
    text: {
      title: 'Writing text',
      picture: 'text',
      body: [
        'Choose a section in the outline and write. Several people can write at once, even in one paragraph; each cursor carries its person’s name. Undo (Ctrl+Z) takes back only your own changes.',
        {
          points: [
            '“…” marks a place to be replaced by real text or figures. A section with such a mark cannot be approved.',
            'Type @ and a few letters, for example @cap pho, to insert a number taken from a table: when the table changes, the number in the sentence follows.',
            '“Provision” links the name of a document to the register of documents and shows its number, date and subject.',
            'Ctrl+F finds and Ctrl+H replaces in the section or the whole scheme, with or without marks; F3 goes to the next place, Esc closes. One Ctrl+Z takes back “Replace all”; approved sections, numbers from tables and cited documents stay and are counted.',
            'Ctrl+B, I, U: bold, italic, underline; Ctrl+L, E, R, J: left, centre, right, justified. Below the text is the number of words of the section and the scheme.',
            'Pasting from Word keeps headings, lists, tables, bold, italic and underline. Tracked deletions, hidden text and comments are left out, and a line says so.',
          ],
        },
      ],
    },
    tables: {
      title: 'Filling in tables',
      picture: 'table',
      body: [
        'Tables work as in Excel: arrow keys move, typing replaces, F2 edits, Enter goes down, Tab goes right, Ctrl+C and Ctrl+V copy and paste ranges, Ctrl+Z undoes.',
        {
          points: [
            'Ctrl+Enter adds a row; drag the row number to move a row; Ctrl+D and Ctrl+R fill down and right.',
            'Right-click (or Shift+F10) for what can be done with a cell, row or column. Drag the small square in the corner of a cell to fill: numbers, dates and numbered names continue.',
            'A triangle in the corner of a cell marks a finding; move to the cell to read it. Calculated cells cannot be edited.',
            'Sorting and filtering in a column head change only your view. Papers print the rows in the order of the table. To change that order, sort and click “Keep this order in the table”.',
            '“Fill the window” shows the table alone; Esc goes back. Groups of columns can be folded in the row with their names; a dot in a folded group means a finding inside.',
            'When pasting, deleting or filling reaches a folded group, the group opens first and nothing is written; repeat the command to go on.',
            'In the menu of a column head, “Freeze up to this column” keeps those columns in view while you scroll sideways.',
            '“View row by row” shows each person as a form, with findings below the fields; Tab goes to the next field, Page Down to the next person. On a phone, tables of people open this way.',
            'Where a row names a person of the list of candidates, type a few letters without accents and choose the name as the list spells it.',
            'Ctrl+P prints the whole section: the text, and every row and column of its tables.',
            'If a pasted value does not fit its cell, the cell keeps its value and the pasted one is listed below the table, to be corrected one by one or by kind.',
            'When two people edit one cell, the second sees the first one’s value and chooses which to keep; the person whose value is replaced gets a notice and can restore it.',
          ],
        },
      ],
    },
    imports: {
      title: 'Importing from Excel and Word',
      body: [
        {
          steps: [
            'At the table choose “Import from file” and select an .xlsx, .ods or .csv file.',
            'Check the columns. They are recognised by their headings; review those marked “guessed”. They are remembered for the next file of the same form.',
            'Review the rows that are left out (group headings, totals, signatures, hidden rows) and the cells that were interpreted. Decide by kind or one by one.',
            'Write to the table. The whole import is one change: one undo takes it back.',
          ],
        },
        'For one person, choose “Fill from form 2C” at the roster and select the curriculum vitae on form 2C (.docx). Check each item beside the present value, choose the row and the values, then write. What is not taken is named.',
        'Totals stated in the file are compared with the imported rows, and you are warned of differences before anything is written.',
        'For text, use the menu ⋮ of the scheme, “Import Word file into sections”. Text typed in .VnTime or VNI fonts is converted to Unicode after you have seen it.',
      ],
    },
    checks: {
      title: 'Reading and resolving checks',
      picture: 'checks',
      body: [
        'The “Checks” panel compares the scheme with the rules in force while you type.',
        {
          points: [
            '“Mandatory” must be resolved before approval. “Target” should be met, or be explained. “Information” is worth a second look.',
            'Choose a line to go to its cell or sentence. Findings of one kind are one line; F8 and Shift+F8 move through them.',
            '“Why” shows the computation, the document, the provision, and who set the number.',
            '“More figures needed” says which figure is missing and how many rules wait for it.',
          ],
        },
        'Rules taken from press reports are marked. Compare them with your office’s own copy before sending a paper up.',
        'The menu ⋮, “Applied rules”, lists every rule in force for the scheme and can be searched.',
      ],
    },
    submit: {
      title: 'Submitting a section',
      body: [
        {
          steps: [
            'When a section is ready, choose “Submit” above it. To go on writing, choose “Withdraw”.',
            'The chair approves it, or returns it with a reason, which is shown above the section.',
            'An approved section is locked for everyone. Ask the chair to reopen it if it must change.',
          ],
        },
      ],
    },
    saved: {
      title: 'Saving, losing the connection, recovery',
      body: [
        'There is no button for saving. “Saved” means that the server has written your change to its disk; a power cut after that loses nothing.',
        'Without a connection, go on writing: changes are kept in this computer’s browser and sent when the connection is back, also after the browser was closed.',
        'If the section was approved meanwhile, what you wrote later does not enter the scheme by itself. It is shown, and you send it to the chair as a note, copy it or discard it.',
      ],
    },
    steps: {
      title: 'The five personnel steps',
      body: [
        'The page “Five steps” shows the date of each step and who goes on. Only the chair and the clerk see votes; members see the result once the chair publishes it.',
      ],
    },
    examine: {
      title: 'Checking a paper you received',
      body: [
        'Open the menu with your name, choose “Check a paper”, select a .docx or .xlsx file and choose “Check the paper”. The file is not kept.',
        {
          points: [
            '“Cited documents”: whether number, date, kind and issuer agree with the register, and whether the document was replaced.',
            '“Percentages”: each is computed again; the page says whether it was rounded wrongly, cut off, or computed from another whole.',
            '“Totals of tables”: the rows are added up.',
            '“Form”: paper size, margins, font, number line, date line, signing authority, blanks, tracked changes.',
          ],
        },
        '“To correct” is a mistake; “To look at” is a place where the program is not sure. Each has its sentence or cell. What cannot be judged is counted and does not count as right.',
      ],
    },
    account: {
      title: 'Your account',
      body: [
        'In the menu with your name, “Your account”: change the password, add a second factor or a passkey, see where you are signed in and end a session you do not know.',
        'When somebody else changes your password or second factor, every page says so. If you did not ask for it, tell the administrator at once.',
      ],
    },
  },
};
