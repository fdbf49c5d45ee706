import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useT } from './LangContext';
import { Note } from './Note';

/** What is known of a part whose code comes after the page's own. */
export interface LateState<T> {
  /** Null until it is there. */
  readonly value: T | null;
  /** Whether the last attempt to load it failed. */
  readonly hasFailed: boolean;
}

const NOT_YET: LateState<never> = { value: null, hasFailed: false };

/**
 * A part of a page whose code the browser loads when it is needed: once, and again after a failure when somebody asks.
 * `isDrawnByServer`: the server draws it, so a page that shows it at once loads it before it is hydrated (`PageHandle`).
 * Every other part is drawn in the browser alone, in the place that its placeholder keeps.
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

  /** Loads the part, unless it is there or on its way. Rejects where the server does not answer. */
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

  /** Loads the part for whom `useLate` shows whether it came. */
  readonly ask = (): void => {
    this.load().catch((error) => console.info('A part of this page could not be loaded', error));
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): LateState<T> => this.#state;

  /** The state that the server draws, and a page as it is hydrated. */
  readonly getServerState = (): LateState<T> => (this.#isDrawnByServer ? this.#state : NOT_YET);

  #set(state: LateState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The state of a part, which is asked for while `isWanted`. */
export function useLate<T>(part: LatePart<T>, isWanted = true): LateState<T> {
  const state = useSyncExternalStore(part.subscribe, part.getState, part.getServerState);
  const isMissing = isWanted && state.value === null && !state.hasFailed;
  useEffect(() => {
    if (isMissing) part.ask();
  }, [part, isMissing]);
  return state;
}

interface LateProps<P> {
  readonly part: LatePart<ComponentType<P>>;
  readonly props: P;
  /** Shown until the part is there, with the size that the part will have. */
  readonly placeholder?: ReactNode;
}

/** Draws a part of the page whose code comes later; where it does not come, a note that asks for it again. */
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

/** Says that a part of the page did not come, and asks for it again. */
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
