import { channel } from 'node:diagnostics_channel';

/** A measured event. Recording it takes almost no time while nobody collects it. */
export interface Measure<T> {
  record(value: T): void;
  /** Calls `listener` with each value until the returned function is called. */
  collect(listener: (value: T) => void): () => void;
}

/** The parts of the server whose faults are counted. */
export const FAULT_SUBJECTS = [
  'request',
  'page',
  'scheme',
  'journal',
  'lock',
  'papers',
  'passwords',
  'workbook',
  'import',
  'disk',
  'backup',
] as const;
export type FaultSubject = (typeof FAULT_SUBJECTS)[number];

/** The measured events of the server. Its parts record them; `/metrics` collects them. */
export const MEASURES = {
  /** An update was accepted into a room. */
  edit: measure<null>('edit'),
  /** How long an update waited for its acknowledgement, ms. */
  acknowledged: measure<number>('acknowledged'),
  /** A document, or what a client lacked of it, was encoded by the thread that serves people. The value is its size in bytes. */
  encoded: measure<number>('encoded'),
  /** How long a flush of the journal took, ms. */
  flushed: measure<number>('flushed'),
  /** How long a task ran in a thread, ms. */
  thread: measure<{ readonly pool: string; readonly ms: number }>('thread'),
  /** How many tasks wait for a thread. */
  waiting: measure<{ readonly pool: string; readonly tasks: number }>('waiting'),
  /** An error was logged. The value is the part of the server, never an id or a name. */
  fault: measure<FaultSubject>('fault'),
  /** A backup was made or failed, or an earlier one was found at the start; `at` is when it began, ms since 1970. */
  backup: measure<{ readonly outcome: 'made' | 'damaged' | 'failed' | 'known'; readonly at: number }>(
    'backup',
  ),
  /** Somebody tried to sign in. */
  signIn: measure<'ok' | 'failed' | 'limited'>('signIn'),
} as const;

function measure<T>(name: string): Measure<T> {
  const events = channel(`de-an:${name}`);
  return {
    record: (value) => {
      if (events.hasSubscribers) events.publish(value);
    },
    collect: (listener) => {
      const receive = (value: unknown) => listener(value as T);
      events.subscribe(receive);
      return () => void events.unsubscribe(receive);
    },
  };
}
