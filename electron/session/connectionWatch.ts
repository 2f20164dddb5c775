import { mostPoints, pageRows, type HistorySpan } from '../../shared/domain/connections/connectionBounds';
import type { ConnectionSelection } from '../../shared/domain/connections/connectionQuery';
import type { ConnectionsView } from '../../shared/ipc/api';
import type { MonitorView } from '../diagnosis/connectionMonitor';
import type { MonitorAnswer, SourceId } from '../diagnosis/connectionProtocol';
import { MonitorClient } from '../diagnosis/monitorClient';
import type { WorkerProcess } from '../machine/windows/workerProcess';

/** What is looked at, and how people call it. */
export interface WatchedSource {
  readonly id: SourceId;
  readonly label: string;
}

export interface WatchParties {
  /** What is to be looked at now. */
  readonly source: () => WatchedSource;
  readonly startWorker: () => WorkerProcess;
  readonly onView: (view: ConnectionsView) => void;
}

export type Answer<Kind extends MonitorAnswer['kind']> = Extract<MonitorAnswer, { readonly kind: Kind }>;

const nothingSeen: MonitorView = {
  status: 'starting',
  failure: null,
  sequence: 0,
  sample: null,
  pace: { everyMs: 0, tookMs: 0 },
  forecast: { kind: 'unknown' },
};

/** The connections as the window sees them: looked at only while it asks for it, in a process of its own. */
export interface ConnectionWatch {
  /** Begins, or goes on with what was seen before. */
  start(): ConnectionsView;
  /** What was seen is kept for the next start. */
  stop(): void;
  pause(paused: boolean): void;
  /** Another machine is open. */
  retarget(): void;
  /** Null where nothing answers. */
  page(selection: ConnectionSelection, page: number): Promise<Answer<'page'> | null>;
  points(seconds: HistorySpan): Promise<Answer<'points'> | null>;
  csv(selection: ConnectionSelection): Promise<Answer<'csv'> | null>;
}

interface Watched {
  readonly source: WatchedSource;
  readonly client: MonitorClient;
  view: MonitorView;
}

function isSame(a: SourceId, b: SourceId): boolean {
  return a.kind === b.kind && (a.kind !== 'capture' || (b.kind === 'capture' && a.path === b.path));
}

export function createConnectionWatch({ source, startWorker, onView }: WatchParties): ConnectionWatch {
  let watched: Watched | null = null;
  let isWanted = false;

  const viewOf = ({ source: { id, label }, view }: Watched): ConnectionsView => ({
    source: { kind: id.kind, label },
    ...view,
  });

  const open = (): Watched => {
    const wanted = source();
    if (watched !== null && isSame(watched.source.id, wanted.id)) return watched;
    watched?.client.kill();
    const show = (view: MonitorView): void => {
      opened.view = view;
      if (isWanted && watched === opened) onView(viewOf(opened));
    };
    const client = new MonitorClient(startWorker(), wanted.id, {
      onView: show,
      onEnd() {
        const failure = {
          code: 'command-failed',
          subject: 'connections',
          detail: 'the reader ended',
        } as const;
        show({ ...opened.view, failure });
        // The next start begins anew.
        if (watched === opened) watched = null;
      },
    });
    const opened: Watched = { source: wanted, client, view: nothingSeen };
    watched = opened;
    return opened;
  };

  const start = (): ConnectionsView => {
    isWanted = true;
    const opened = open();
    opened.client.start();
    return viewOf(opened);
  };

  const ask = async <Kind extends MonitorAnswer['kind']>(
    kind: Kind,
    question: Parameters<MonitorClient['ask']>[0],
  ): Promise<Answer<Kind> | null> => {
    const answer = await (watched?.client.ask(question) ?? Promise.resolve(null));
    return isOfKind(answer, kind) ? answer : null;
  };

  return {
    start,
    stop() {
      isWanted = false;
      watched?.client.stop();
    },
    pause(paused) {
      watched?.client.pause(paused);
    },
    retarget() {
      if (isWanted) onView(start());
    },
    page: (selection, page) =>
      ask('page', { kind: 'page', selection, offset: page * pageRows, count: pageRows }),
    points: (seconds) => ask('points', { kind: 'points', spanMs: seconds * 1000, most: mostPoints }),
    csv: (selection) => ask('csv', { kind: 'csv', selection }),
  };
}

function isOfKind<Kind extends MonitorAnswer['kind']>(
  answer: MonitorAnswer | null,
  kind: Kind,
): answer is Answer<Kind> {
  return answer?.kind === kind;
}
