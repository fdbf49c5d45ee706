import { TOPICS } from '@schemes/examination/Examination';
import {
  countWords,
  dayWords,
  faultWords,
  placeWords,
  resultWords,
} from '@schemes/examination/examinationWords';
import { dayOf } from '@schemes/messages/formatWhen';
import { refusalText } from '@schemes/messages/refusalText';
import { t } from '@schemes/messages/t';
import { ImportProblem } from '@server/imports/ImportProblem';
import { IMPORT_LIMITS } from '@server/imports/importLimits';
import { readExamination } from '@server/imports/readExamination';
import { isoTime, systemClock } from '@server/runtime/clock';
import { EXIT, type ExitCode } from './exit';
import type { Terminal } from './terminal';

/**
 * `de-an validate` of a .docx or .xlsx: prints the result of the examination. Exits with `refused` if a fault must be
 * corrected, with `badInput` if the file cannot be read within the limits of imported files.
 */
export async function examineCommand(
  file: string,
  bytes: Uint8Array,
  json: boolean,
  { lang, out, err }: Terminal,
): Promise<ExitCode> {
  if (bytes.length > IMPORT_LIMITS.bytes) {
    const megabytes = IMPORT_LIMITS.bytes / 1024 / 1024;
    err(refusalText(lang, { code: 'refusal.fileTooLarge', params: { megabytes } }));
    return EXIT.badInput;
  }
  try {
    const examination = await readExamination(file, bytes, dayOf(isoTime(systemClock)));
    const hasWrong = examination.faults.some(({ severity }) => severity === 'wrong');
    const exit = hasWrong ? EXIT.refused : EXIT.well;
    if (json) {
      const { faults } = examination;
      const shown = faults.map((fault) => ({ ...fault, sentence: faultWords(lang, fault) }));
      out(JSON.stringify({ ...examination, faults: shown }, null, 2));
      return exit;
    }
    out(dayWords(lang, examination));
    for (const topic of TOPICS) {
      out(`${t(lang, `examination.topic.${topic}`)}: ${countWords(lang, examination, topic)}`);
      for (const fault of examination.faults.filter((one) => one.topic === topic)) {
        out(`  [${t(lang, `examination.severity.${fault.severity}`)}] ${faultWords(lang, fault)}`);
        const place = placeWords(lang, fault);
        if (place !== '') out(`      ${place}`);
      }
    }
    if (examination.omitted > 0) out(t(lang, 'examination.omitted', { n: examination.omitted }));
    out(resultWords(lang, examination) ?? t(lang, 'examination.clean'));
    return exit;
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    err(refusalText(lang, { code: error.code, params: error.params }));
    return EXIT.badInput;
  }
}

/** Whether a file is an archive or an older file of Office, and therefore not a snapshot. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return [
    [0x50, 0x4b],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((magic) => magic.every((byte, i) => bytes[i] === byte));
}
