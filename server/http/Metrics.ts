import { MEASURES } from '@server/runtime/measures';
import type { Services } from '@server/services/Services';
import type { Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of a server in the text format of Prometheus. They name no person, organisation or scheme. */
export class Metrics {
  readonly #registry: Registry;
  readonly #stops: (() => void)[];

  private constructor(
    { Counter, collectDefaultMetrics, Gauge, Histogram, Registry }: typeof import('prom-client'),
    services: Services,
    sockets: () => number,
  ) {
    this.#registry = new Registry();
    const registers = [this.#registry];
    // Memory, processor time, open files and the delay of the event loop.
    collectDefaultMetrics({ register: this.#registry });
    const gauge = (name: string, help: string, read: () => number | null) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          const value = read();
          if (value !== null) this.set(value);
        },
      });
    gauge('de_an_rooms', 'Schemes in memory', () => services.schemes.rooms.size);
    gauge('de_an_sockets', 'Open sockets', sockets);
    gauge(
      'de_an_free_disk_bytes',
      'Free space on the disk of the data folder',
      () => services.health.space.bytes,
    );
    gauge('de_an_disk_low', '1 while edits and forms are refused because the disk is nearly full', () =>
      services.health.space.isLow ? 1 : 0,
    );
    const edits = new Counter({ name: 'de_an_edits_total', help: 'Accepted updates of schemes', registers });
    const acknowledged = new Histogram({
      name: 'de_an_acknowledgement_seconds',
      help: 'Time from an update to its acknowledgement',
      buckets: SECONDS,
      registers,
    });
    const flushed = new Histogram({
      name: 'de_an_flush_seconds',
      help: 'Time of a flush of the journal',
      buckets: SECONDS,
      registers,
    });
    const threads = new Counter({
      name: 'de_an_thread_seconds_total',
      help: 'Time that tasks have run in threads',
      labelNames: ['pool'],
      registers,
    });
    const waiting = new Gauge({
      name: 'de_an_waiting_tasks',
      help: 'Tasks that wait for a thread',
      labelNames: ['pool'],
      registers,
    });
    const signIns = new Counter({
      name: 'de_an_sign_ins_total',
      help: 'Tries to sign in',
      labelNames: ['outcome'],
      registers,
    });
    const faults = new Counter({
      name: 'de_an_faults_total',
      help: 'Lines of the error log',
      labelNames: ['subject'],
      registers,
    });
    const backups = new Counter({
      name: 'de_an_backups_total',
      help: 'Backups by their outcome',
      labelNames: ['outcome'],
      registers,
    });
    const lastBackup = new Gauge({
      name: 'de_an_last_backup_timestamp_seconds',
      help: 'When the newest backup began, seconds since 1970',
      registers,
    });
    this.#stops = [
      MEASURES.fault.collect((subject) => faults.inc({ subject })),
      MEASURES.backup.collect(({ outcome, at }) => {
        if (outcome !== 'known') backups.inc({ outcome });
        if (outcome !== 'failed') lastBackup.set(at / 1000);
      }),
      MEASURES.edit.collect(() => edits.inc()),
      MEASURES.acknowledged.collect((ms) => acknowledged.observe(ms / 1000)),
      MEASURES.flushed.collect((ms) => flushed.observe(ms / 1000)),
      MEASURES.thread.collect(({ pool, ms }) => threads.inc({ pool }, ms / 1000)),
      MEASURES.waiting.collect(({ pool, tasks }) => waiting.set({ pool }, tasks)),
      MEASURES.signIn.collect((outcome) => signIns.inc({ outcome })),
    ];
  }

  /**
   * `sockets` returns the number of open sockets. The library is loaded here, so that a start without metrics is
   * faster.
   */
  static async create(services: Services, sockets: () => number): Promise<Metrics> {
    return new Metrics(await import('prom-client'), services, sockets);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Reads every gauge now and returns all figures as text. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Stops collecting. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#registry.clear();
  }
}
