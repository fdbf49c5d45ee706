import type { importRefusals as vi } from '../vi/importRefusals';

/** Why an imported file cannot be read. English. */
export const importRefusals = {
  'refusal.fileEmpty': 'The file is empty. Check it and choose it again.',
  'refusal.fileTooLarge':
    'The file is larger than {megabytes} MB. Remove pictures and sheets you do not need, save it and choose it again.',
  'refusal.fileEncrypted':
    'The file has a password and cannot be read. Open it, remove the password (File › Info › Protect) and save it.',
  'refusal.fileOldOffice':
    'The file is in the Office 97-2003 format (.xls, .doc). Open it and save it as .xlsx or .docx.',
  'refusal.fileNeedsDocx':
    'This server has no LibreOffice and cannot read {from} files. Open the file in Word (or LibreOffice), press F12 (Save As), choose “Word Document (*.docx)”, then choose the saved file.',
  'refusal.fileNeedsXlsx':
    'This server has no LibreOffice and cannot read {from} files. Open the file in Excel (or LibreOffice), press F12 (Save As), choose “Excel Workbook (*.xlsx)”, then choose the saved file.',
  'refusal.fileUnknown':
    'This is not a readable spreadsheet or document. Choose an .xlsx, .ods, .csv or .docx file.',
  'refusal.fileIsPage':
    'The file is really a web page, although it is named as a spreadsheet. Open it in Excel and save it as .xlsx.',
  'refusal.fileDamaged':
    'The file is damaged and cannot be read. Open it in Excel, Word or LibreOffice and save it.',
  'refusal.fileTooBigInside':
    'The unpacked file is too large (over {megabytes} MB, or compressed in an unusual way), so it was not read. Copy what you need to a new file.',
  'refusal.fileEntities':
    'The file has parts that Word and Excel never write and that can do harm, so it was not read. Open it in Word or Excel and save it again.',
  'refusal.fileTooSlow':
    'Reading the file took more than {seconds} seconds and was stopped. Copy what you need to a new file.',
  'refusal.fileNoSheets': 'The file has no visible sheet. Unhide the sheet you want and save it.',
  'refusal.fileBusy': 'The server is reading many files. Wait a moment and choose the file again.',
  'refusal.fileNotSheet': 'This file is not a spreadsheet. Choose an .xlsx, .ods or .csv file.',
  'refusal.fileNotWord': 'This file is not a Word document. Choose a .docx file.',
  'refusal.fileNotPaper':
    'Only a Word file (.docx) or a spreadsheet (.xlsx) can be checked. Choose another file.',
  'refusal.workbookBusy': 'The server is exporting many files. Wait a moment and try again.',
  'refusal.workbookFailed':
    'The Excel file could not be made. Try again; if the problem persists, ask the administrator to check the server log.',
  'refusal.noTable':
    'The scheme no longer has this table. Open the scheme again and choose another. Details: {table}.',
  'refusal.tooManyAccounts':
    'The file has {n} rows of accounts; one import takes {max} at most. Split the file and import the parts one by one.',
  'refusal.noAccountRows': 'The file has no accounts below its headings. Check the file.',
  'refusal.noAccountColumns':
    'The file has no row of headings with “Họ tên” (name) and “Tên đăng nhập” (user name). Correct the headings and choose the file again.',
  'refusal.accountCell':
    'The cell “{column}” cannot be read. Correct it in the file and choose the file again.',
  'refusal.accountNameless': 'Name or user name is missing.',
  'refusal.accountTwice':
    'The user name “{username}” is in several rows. Keep one row for each person; add further roles on the administration page.',
  'refusal.accountHalfRole': 'Give both organisation and role, or neither.',
  'refusal.accountOrganisation': 'There is no organisation “{name}”. Add it first, or correct the name.',
  'refusal.accountRole':
    'There is no role “{role}”. Use the roles as the list names them. Administrators and auditors are made on the administration page alone.',
  'refusal.accountIsLocked': 'This account is locked. Unlock it on the administration page first.',
  'refusal.accountUsername':
    'The user name “{username}” is not allowed: use small letters, digits, dots, hyphens and underscores, without spaces.',
  'refusal.accountName': 'The name is longer than 100 characters or has characters that are not allowed.',
  'refusal.accountsBusy': 'Accounts are being added from another file. Wait until that is done.',
  'refusal.passwordsKept':
    'The first passwords of the last file are still kept. Reload the page, print the slips, delete the passwords, then choose another file.',
  'refusal.accountsTaken': 'This file has been imported. To import again, choose the file again.',
  'refusal.noAccountImport':
    'The file is no longer on the server (after 30 minutes or a restart). Choose it again; nobody gets a second account.',
} as const satisfies Readonly<Record<keyof typeof vi, string>>;
