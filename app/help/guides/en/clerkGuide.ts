import type { Guide } from '../Guide';

/** What a clerk does, English. */
export const clerkGuide: Guide<'clerk'> = {
  title: 'Clerks: preparing and issuing papers',
  lead: 'The page “Export” of a scheme is where its papers are prepared, previewed, issued and kept. Nothing needs to be changed in the files afterwards.',
  parts: {
    lacks: {
      title: 'What is still missing',
      picture: 'lacks',
      body: [
        'The left column lists the papers, each with the number of things it lacks or its issued number. For the chosen paper the right side shows:',
        {
          points: [
            'sections that are not approved (while there are any, only drafts can be made);',
            'content of the scheme that the paper needs;',
            'missing details of form: date, signatory, recipients;',
            'the number it will get.',
          ],
        },
      ],
    },
    setting: {
      title: 'Details of form',
      picture: 'setting',
      body: [
        'Signatories, recipients and the place are remembered: choose from “Signatories used before”, and click “Recipients used before” to add them. A new paper starts with the details of the last one of its kind; check them and choose “Save settings”.',
        'Secrecy, urgency, a different subject and other rare choices are in the folded part at the end. There is no field for the number: it is given when the paper is issued.',
      ],
    },
    preview: {
      title: 'Preview',
      picture: 'preview',
      body: [
        'Choose “Preview”. If the server has LibreOffice, the pages are shown exactly as printed and a PDF can be downloaded. Otherwise the preview is approximate: pages may break elsewhere.',
        'Before a paper is issued, its preview carries the line “Dự thảo lần …”.',
      ],
    },
    numbers: {
      title: 'Paper numbers',
      picture: 'numbers',
      body: [
        'Each kind of paper of each body has one series in a term (a congress has one series for all kinds; state papers are numbered by year).',
        'If the office’s paper register has used some numbers already, open “Numbers were issued elsewhere” and enter the true next number and the reason. This cannot be undone, so look at the register first.',
      ],
    },
    issue: {
      title: 'Issuing',
      picture: 'issued',
      body: [
        'When nothing is missing, the button “Issue as number …” appears. One click gives the number, keeps the file unchanged and adds a line to the history. Two clicks, or two clerks at once, still make one paper with one number. After a power cut either no number was given or the paper is complete; the page shows which.',
        'Save changed details first; a paper is not issued while they are unsaved.',
        'Then download “Final paper (.docx)”, print it, have it signed and stamped.',
      ],
    },
    signed: {
      title: 'Keeping the signed copy',
      body: [
        'The program does not sign. Print or sign the issued paper outside, then bring the copy with signature and seal back, to be kept beside the issued paper.',
        {
          steps: [
            'In “Issued”, open “Bring the signed copy” below that paper.',
            'Choose the signed PDF, or a scan (PDF, JPG, PNG) of at most 15 MB, and choose “Keep the signed copy”.',
            'From then on the signed copy is the valid paper: “Download the signed copy” returns it, and “Verify an issued paper” recognises it.',
          ],
        },
        'If the scan was wrong, choose “Replace the signed copy” and give the reason; the earlier copy is kept, and the history has a line for each. The file is encrypted, is in backups, and is destroyed with the scheme.',
      ],
    },
    cancel: {
      title: 'Downloading again, cancelling a number',
      picture: 'issues',
      body: [
        'An issued paper can be downloaded at any time, byte for byte, also after the scheme was reopened.',
        'If a paper was issued by mistake, choose “Cancel this number” and give the reason. The number stays in the register with the reason and is never used again; the next paper takes the next number.',
      ],
    },
    congress: {
      title: 'Papers of the congress itself',
      body: [
        'The delegation to the superior congress is entered in its own table; ballots and electoral lists of delegates and alternates are made from it.',
        'The minutes of the count can be printed beforehand with dotted lines to be filled in by hand. After the count, enter the people and ballots in the columns of the election result and each person’s votes; when the figures agree, the minutes can be issued in the series of the congress (BB/ĐH).',
        'A scheme made before this table existed has no papers of the delegation: the chair opens “Review and add” in “Checks” to add it. Approved sections must be reopened first.',
      ],
    },
    dossier: {
      title: 'Sending the dossier',
      body: [
        '“Download dossier (.zip)” makes one file with a contents list, every paper (as issued, otherwise as draft), the tables (.xlsx), the data file, the history and the SHA-256 of each file.',
      ],
    },
    verify: {
      title: 'Verifying a file',
      body: [
        'To find out whether a file is the paper that was issued, open the menu with your name, choose “Verify an issued paper”, select the file and choose “Verify”. The file is not kept.',
        'Clerks and chairs verify papers of their organisation, administrators all papers. The answer says: issued as it is (number, date, scheme, who approved), cancelled, changed, only a draft, or not issued by this server.',
      ],
    },
    refusals: {
      title: 'When something is refused',
      body: [
        {
          pairs: [
            ['Sections are not approved', 'Ask the chair to approve them; meanwhile download the draft.'],
            ['Something is missing', 'Complete each line of the message, then issue again.'],
            [
              'Already issued from this version',
              'Download that paper; to change its form, cancel the number and give the reason.',
            ],
            ['The server is making many papers', 'Wait a minute and try again.'],
            ['The paper took too long', 'Try again; if it happens again, tell the administrator.'],
          ],
        },
      ],
    },
  },
};
