import { useNavigate, useRevalidator, useSearchParams } from '@remix-run/react';
import { readStatus } from '@schemes/doc/readSnapshot';
import { STATUS_ROOT } from '@schemes/doc/roots';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { CellRef } from '@schemes/model/findings/finding';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { SchemeHead } from '../../context/SchemeHead';
import { CredentialNotices } from '../../shell/CredentialNotices';
import { stepHref } from '../../steps/stepHref';
import { browserAddress } from '../../ui/browserAddress';
import { useLang, useT } from '../../ui/LangContext';
import { Late, LateTrouble, useLate } from '../../ui/LatePart';
import { Note } from '../../ui/Note';
import { EditorProvider, type EditorShare, type Target } from '../context/EditorContext';
import type { Rights } from '../context/rights';
import { FIND_BAR } from '../find/findBarPart';
import { useFind } from '../find/useFind';
import { useFoundPlaces } from '../find/useFoundPlaces';
import { type Judged, liveFindingsStore, notYetJudged } from '../live/findingsStore';
import { useRoot } from '../live/useRoot';
import { whenIdle } from '../live/whenIdle';
import { useBoundNumberUpdates } from '../narrative/numbers/useBoundNumberUpdates';
import { useNotes } from '../notes/useNotes';
import { Outline } from '../outline/Outline';
import { usePeople } from '../presence/usePeople';
import type { RoomView } from '../room/Room';
import { useRoom, useRoomView } from '../room/useRoom';
import { SectionPane } from '../section/SectionPane';
import { WordImport } from '../word/WordImport';
import { ChecksAhead } from './ChecksAhead';
import { DrawerButtons, type DrawerName } from './DrawerButtons';
import { EditorBar } from './EditorBar';
import { CHECKS, PUT_BACK, SPOKEN_RULES, useLaterParts } from './laterParts';
import { PanelEdge } from './PanelEdge';
import { RememberedPanels } from './RememberedPanels';
import { RoomNotices } from './RoomNotices';
import { usePanels } from './usePanels';
import { useSchemeChanges } from './useSchemeChanges';

interface EditorPageProps {
  readonly scheme: string;
  readonly snapshot: Snapshot;
  readonly me: { readonly id: string; readonly name: string };
  readonly rights: Rights;
  readonly archived: SchemeHead['archived'];
  readonly restricted: boolean;
  readonly rulesInForce: RulesInForce;
  /** Number of template parts that the scheme lacks. */
  readonly missing: number;
}

/** Defined outside the component, so that the room gets the same function on each rendering. */
const loadPutBack = () => PUT_BACK.load();

/** Used while there is no store: subscribes to nothing. */
const subscribeToNothing = () => () => {};

/** The editor of a scheme: outline, section, checks. Shows the server's snapshot until the room has loaded. */
export function EditorPage({
  scheme,
  snapshot,
  me,
  rights,
  archived,
  restricted,
  rulesInForce,
  missing: missingAtFirst,
}: EditorPageProps) {
  const t = useT();
  const lang = useLang();
  const { revalidate } = useRevalidator();
  const room = useRoom({
    url:
      typeof location === 'undefined'
        ? ''
        : `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${browserAddress('/sync')}`,
    scheme,
    account: me.id,
    loadPutBack,
    onRightsChanged: revalidate,
  });
  const session = useRoomView(room, sessionOf);
  const stop = useRoomView(room, stopOf);
  const online = useRoomView(room, isOnline);

  const isLaterWanted = useLaterParts(session !== null);
  const { value: rules, hasFailed: haveRulesFailed } = useLate(SPOKEN_RULES, isLaterWanted);
  const unjudged = useMemo(() => notYetJudged(snapshot), [snapshot]);
  const lastJudged = useRef(unjudged);
  const { steps } = snapshot;
  const findings = useMemo(
    () => (session ? liveFindingsStore(session.doc, lastJudged.current, whenIdle, rules, steps) : null),
    [session, rules, steps],
  );
  // If the room cannot be reached, the rules are evaluated once on the snapshot that the server sent.
  const judgedStill = useMemo<Judged | null>(
    () => (session || !rules ? null : { snapshot, verdicts: rules.validate(snapshot), isPending: false }),
    [session, rules, snapshot],
  );
  const latestJudged = useSyncExternalStore(
    findings?.subscribe ?? subscribeToNothing,
    () => findings?.getJudged() ?? (lastJudged.current.isPending ? judgedStill : null) ?? lastJudged.current,
    () => unjudged,
  );
  lastJudged.current = latestJudged;
  // Findings render with low priority, so that they never delay typing.
  const judged = useDeferredValue(latestJudged);

  const seenStatuses = useMemo(() => statusesOf(judged.snapshot), [judged.snapshot]);
  const statuses = useRoot(session?.doc ?? null, STATUS_ROOT, readStatuses(snapshot), seenStatuses);

  useBoundNumberUpdates(session, rights.write && !stop, judged.snapshot, statuses);

  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { sections } = judged.snapshot;
  const section = sections.find(({ id }) => id === params.get('section')) ?? sections[0];
  const [target, setTarget] = useState<Target | null>(null);
  const [drawer, setDrawer] = useState<DrawerName | null>(null);
  const [isWordShown, setWordShown] = useState(false);
  const { panels, toggleFolded, setWidth } = usePanels();
  const toggleDrawer = useCallback(
    (name: DrawerName) => setDrawer((open) => (open === name ? null : name)),
    [],
  );
  const showWord = useCallback(() => setWordShown(true), []);
  const goTo = useCallback(
    (place: CellRef, isQuiet = false) => {
      if (place.step !== undefined)
        return window.location.assign(browserAddress(stepHref(scheme, place.step)));
      setDrawer(null);
      navigate(`?section=${encodeURIComponent(place.section)}`, { preventScrollReset: true });
      setTarget({ ...place, isQuiet });
    },
    [navigate, scheme],
  );
  const people = usePeople(session);
  useEffect(() => {
    if (!drawer) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrawer(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [drawer]);
  useEffect(() => {
    session?.provider.awareness.setLocalStateField('user', { id: me.id, name: me.name });
    session?.provider.awareness.setLocalStateField('section', section?.id ?? null);
    setDrawer(null);
  }, [session, me.id, me.name, section?.id]);
  // The record of the five steps is not part of the document, so it is loaded again when the user returns to the page.
  useEffect(() => {
    if (!rights.readSteps) return;
    const onBack = () => {
      if (document.visibilityState === 'visible') revalidate();
    };
    document.addEventListener('visibilitychange', onBack);
    return () => document.removeEventListener('visibilitychange', onBack);
  }, [rights.readSteps, revalidate]);

  // Each section or table that was added since the page was loaded was missing before: only the newer template adds
  // them.
  const missing = Math.max(0, missingAtFirst + countParts(snapshot) - countParts(judged.snapshot));
  const liveSession = stop ? null : session;
  const changes = useSchemeChanges(rights.write ? liveSession : null);
  const find = useFind({
    snapshot: judged.snapshot,
    section: section?.id ?? '',
    session: liveSession,
    changes,
    goTo,
  });
  const [findHeight, setFindHeight] = useState(0);
  const foundHere = useFoundPlaces(find, section?.id);
  const { notes, failed, reload } = useNotes(scheme, online, useRoomView(room, notesVersion));
  const share = useMemo<EditorShare>(
    () => ({
      scheme,
      me,
      rights,
      rulesInForce,
      missing,
      session: liveSession,
      online,
      people,
      notes: { notes, failed, reload },
      changes,
      goTo,
    }),
    [
      scheme,
      me,
      rights,
      rulesInForce,
      missing,
      liveSession,
      online,
      people,
      notes,
      failed,
      reload,
      changes,
      goTo,
    ],
  );
  if (!section) return null;
  return (
    <EditorProvider value={share}>
      <EditorBar
        title={judged.snapshot.title}
        restricted={restricted}
        room={room}
        section={section.id}
        content={section.id === FACTS_SECTION ? 'facts' : section.tables.length > 0 ? 'tables' : 'text'}
        folded={panels.folded}
        onFold={toggleFolded}
        onWord={showWord}
      />
      <RememberedPanels />
      {find.isOpen && (
        <Late
          part={FIND_BAR}
          props={{ find, snapshot: judged.snapshot, canWrite: changes !== null, onHeight: setFindHeight }}
        />
      )}
      <div
        style={
          findHeight > 0
            ? ({ '--bar': `calc(var(--top-bar) + ${findHeight}px)` } as React.CSSProperties)
            : undefined
        }
        className="editor"
      >
        <div className={drawer === 'outline' ? 'side outline-side open' : 'side outline-side'} id="outline">
          <Outline judged={judged} statuses={statuses} current={section.id} />
        </div>
        <main className="pane" id="main" tabIndex={-1}>
          <PanelEdge name="outline" width={panels.outline ?? null} onWidth={setWidth} />
          {archived && (
            <Note>{t('manage.banner', { name: archived.by.name, when: formatWhen(lang, archived.at) })}</Note>
          )}
          <CredentialNotices />
          <RoomNotices room={room} sections={sections} />
          {rights.write && (
            <WordImport
              snapshot={judged.snapshot}
              statuses={statuses}
              shown={isWordShown}
              onClose={() => setWordShown(false)}
            />
          )}
          <SectionPane
            key={section.id}
            section={section}
            facts={judged.snapshot.facts}
            status={statuses[section.id] ?? section.status}
            judged={judged}
            target={target?.section === section.id ? target : null}
            found={foundHere}
          />
          <PanelEdge name="checks" width={panels.checks ?? null} onWidth={setWidth} />
        </main>
        <aside className={drawer === 'checks' ? 'side checks-side open' : 'side checks-side'} id="checks">
          {haveRulesFailed && <LateTrouble onAgain={SPOKEN_RULES.ask} />}
          {rules ? (
            <Late part={CHECKS} props={{ judged, section: section.id }} placeholder={<ChecksAhead />} />
          ) : (
            <ChecksAhead />
          )}
        </aside>
        {drawer && (
          <button
            type="button"
            className="shade"
            aria-label={t('form.close')}
            onClick={() => setDrawer(null)}
          />
        )}
        <DrawerButtons judged={judged} drawer={drawer} onToggle={toggleDrawer} />
      </div>
    </EditorProvider>
  );
}

function sessionOf(view: RoomView | null) {
  return view?.ready ? view.session : null;
}

function stopOf(view: RoomView | null) {
  return view?.stop ?? null;
}

function isOnline(view: RoomView | null): boolean {
  return view?.save.online ?? false;
}

function notesVersion(view: RoomView | null): number {
  return view?.notesVersion ?? 0;
}

/** Returns the number of sections and tables of a scheme. */
function countParts({ sections }: Snapshot): number {
  return sections.length + sections.reduce((sum, { tables }) => sum + tables.length, 0);
}

type Statuses = Readonly<Record<string, SectionStatus>>;

function statusesOf(snapshot: Snapshot): Statuses {
  return Object.fromEntries(snapshot.sections.map(({ id, status }) => [id, status]));
}

function readStatuses(snapshot: Snapshot) {
  return (doc: Parameters<typeof readStatus>[0]): Statuses =>
    Object.fromEntries(snapshot.sections.map(({ id }) => [id, readStatus(doc, id)]));
}
