import type { importRefusals as vi } from '../vi/importRefusals';

/** Why a file that somebody brought cannot be read. English. */
export const importRefusals = {
  'refusal.fileEmpty': 'The file is empty. Check it and choose again.',
  'refusal.fileTooLarge':
    'The file is larger than {megabytes} MB. Remove pictures and sheets you do not need, then save it.',
  'refusal.fileEncrypted':
    'The file has a password and cannot be read. Open it, remove the password (File › Info › Protect) and save it.',
  'refusal.fileOldOffice':
    'The file is in the Office 97-2003 format (.xls, .doc). Open it and save it as .xlsx or .docx.',
  'refusal.fileUnknown':
    'This is not a spreadsheet or text that can be read. Choose an .xlsx, .ods, .csv or .docx file.',
  'refusal.fileIsPage':
    'The file is really a web page or XML, whatever its name. Open it in Excel and save it as .xlsx.',
  'refusal.fileDamaged':
    'The file is damaged and cannot be read. Open it in Excel, Word or LibreOffice and save it.',
  'refusal.fileTooBigInside':
    'The file is too large once unpacked (over {megabytes} MB, or packed in an unusual way) and is not read. Copy what you need to a new file.',
  'refusal.fileEntities':
    'The file has XML declarations that Word and Excel never write and that can do harm; it is not read. Save it again with Word or Excel.',
  'refusal.fileTooSlow':
    'Reading took more than {seconds} seconds and was stopped. Copy what you need to a new file.',
  'refusal.fileNoSheets': 'The file has no visible sheet. Unhide the sheet you want and save it.',
  'refusal.fileBusy': 'The server is reading many files now. Wait a moment and choose the file again.',
  'refusal.fileNotSheet': 'This file is not a spreadsheet. Choose an .xlsx, .ods or .csv file.',
  'refusal.fileNotWord': 'This file is not a Word document. Choose a .docx file.',
  'refusal.workbookBusy': 'The server is writing many files now. Wait a moment and try again.',
  'refusal.workbookFailed':
    'The Excel file could not be made. Try again; if it fails, ask the administrator to look at the server log.',
  'refusal.noTable': 'The scheme has no table “{table}”. Open the scheme again and choose another.',
} as const satisfies Readonly<Record<keyof typeof vi, string>>;
