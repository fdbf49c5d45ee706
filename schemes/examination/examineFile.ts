import { boundedFault, boundedText } from './boundedFault';
import {
  type Examination,
  type FileFault,
  MAX_FAULTS,
  TOPICS,
  type Topic,
  type TopicResult,
} from './Examination';
import type { ExaminedFile } from './ExaminedFile';
import { examineCitations } from './examineCitations';
import { examineForm } from './examineForm';
import { examineShares } from './examineShares';
import { examineSums } from './examineSums';
import { paperDay } from './paperDay';

/**
 * Examines a file that an office received: its citations, percentages, totals and form. Citations and form are judged by
 * the rules in force on the date of the paper, or on `today` (`YYYY-MM-DD`) if the paper has no date.
 */
export function examineFile(file: ExaminedFile, today: string): Examination {
  const paperDate = paperDay(file.texts);
  const day = paperDate ?? today;
  const results: Readonly<Record<Topic, TopicResult>> = {
    citations: examineCitations(file, day),
    shares: examineShares(file),
    sums: examineSums(file),
    form: examineForm(file, day),
  };
  const faults = TOPICS.flatMap((topic) => grouped(topic, results[topic].faults));
  const count = (topic: Topic) => ({ judged: results[topic].judged, unjudged: results[topic].unjudged });
  return {
    name: boundedText(file.name),
    kind: file.kind,
    day,
    isOwnDay: paperDate !== null,
    topics: {
      citations: count('citations'),
      shares: count('shares'),
      sums: count('sums'),
      form: count('form'),
    },
    faults: faults.slice(0, MAX_FAULTS).map(boundedFault),
    omitted: Math.max(0, faults.length - MAX_FAULTS),
  };
}

/** Joins equal faults at several places into one. */
function grouped(topic: Topic, faults: TopicResult['faults']): readonly FileFault[] {
  const found = new Map<string, FileFault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.code, fault.params]);
    const same = found.get(key);
    found.set(key, same ? { ...same, more: same.more + 1 } : { ...fault, topic, more: 0 });
  }
  return [...found.values()];
}
