import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useT } from './LangContext';
import { Note } from './Note';

/** The state of a part whose code is loaded after that of the page. */
export interface LateState<T> {
  /** Null until it is loaded. */
  readonly value: T | null;
  /** Whether the last attempt to load it failed. */
  readonly hasFailed: boolean;
}

const NOT_YET: LateState<never> = { value: null, hasFailed: false };

/**
 * A part of a page whose code the browser loads when it is needed. It is loaded once; after a failure, `load` tries
 * again. `isDrawnByServer`: the server renders the part, so a page that shows it at once loads it before it is hydrated
 * (`PageHandle`). All other parts are rendered only in the browser, in the space of their placeholder.
 */
export class LatePart<T> {
  readonly #load: () => Promise<T>;
  #state: LateState<T> = NOT_YET;
  #loading: Promise<T> | null = null;
  readonly #listeners = new Set<() => void>();

  readonly #isDrawnByServer: boolean;

  constructor(load: () => Promise<T>, { isDrawnByServer = false } = {}) {
    this.#load = load;
    this.#isDrawnByServer = isDrawnByServer;
    if (isDrawnByServer && typeof document === 'undefined') void this.load();
  }

  /** Loads the part, unless it is loaded or being loaded. Rejects if that fails. */
  load(): Promise<T> {
    this.#loading ??= this.#load().then(
      (value) => {
        this.#set({ value, hasFailed: false });
        return value;
      },
      (error) => {
        this.#loading = null;
        this.#set({ value: null, hasFailed: true });
        throw error;
      },
    );
    return this.#loading;
  }

  /** Starts to load the part and returns at once; `useLate` returns the result. */
  readonly ask = (): void => {
    this.load().catch((error) => console.info('A part of this page could not be loaded', error));
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): LateState<T> => this.#state;

  /** The state that the server renders and the page is hydrated with. */
  readonly getServerState = (): LateState<T> => (this.#isDrawnByServer ? this.#state : NOT_YET);

  #set(state: LateState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Returns the state of a part, and loads it when `isWanted` becomes true, even if an earlier attempt failed. After a
 * failure it tries again when the browser is back online.
 */
export function useLate<T>(part: LatePart<T>, isWanted = true): LateState<T> {
  const state = useSyncExternalStore(part.subscribe, part.getState, part.getServerState);
  useEffect(() => {
    if (isWanted && part.getState().value === null) part.ask();
  }, [part, isWanted]);
  const hasFailed = isWanted && state.hasFailed;
  useEffect(() => {
    if (!hasFailed) return;
    window.addEventListener('online', part.ask);
    return () => window.removeEventListener('online', part.ask);
  }, [part, hasFailed]);
  return state;
}

interface LateProps<P> {
  readonly part: LatePart<ComponentType<P>>;
  readonly props: P;
  /** Shown until the part is loaded; should have the size of the part. */
  readonly placeholder?: ReactNode;
}

/**
 * Renders a part of the page whose code is loaded later. If it could not be loaded, shows a note with a button to try
 * again.
 */
export function Late<P extends object>({ part, props, placeholder = null }: LateProps<P>) {
  const { value: Part, hasFailed } = useLate(part);
  if (Part) return <Part {...props} />;
  return (
    <>
      {placeholder}
      {hasFailed && <LateTrouble onAgain={part.ask} />}
    </>
  );
}

/** Says that a part of the page could not be loaded, with a button to try again. */
export function LateTrouble({ onAgain }: { readonly onAgain: () => void }) {
  const t = useT();
  return (
    <div data-late-trouble>
      <Note tone="warn">
        <p>{t('late.failed')}</p>
        <p className="actions">
          <button type="button" className="button small" onClick={onAgain}>
            {t('late.again')}
          </button>
        </p>
      </Note>
    </div>
  );
}
