import { describe, expect, it } from 'vitest';
import type { ConnectionsView } from '../../shared/ipc/api';
import type { MonitorView } from '../diagnosis/connectionMonitor';
import type { WorkerProcess } from '../machine/windows/workerProcess';
import { createConnectionWatch, type WatchedSource } from './connectionWatch';

const here: WatchedSource = { id: { kind: 'this-computer' }, label: 'pc' };
const capture: WatchedSource = { id: { kind: 'capture', path: '/box' }, label: 'box' };
const selection = { search: '', port: null, states: [], sort: { by: 'local', descending: false } } as const;
const seen: MonitorView = {
  status: 'live',
  failure: null,
  sequence: 1,
  sample: null,
  pace: { everyMs: 1000, tookMs: 5 },
  forecast: { kind: 'unknown' },
};

/** A worker that does as the test says. */
function fakeWorker() {
  const posted: object[] = [];
  let say: (message: unknown) => void = () => undefined;
  let exit: () => void = () => undefined;
  const state = { killed: false };
  const process: WorkerProcess = {
    post: (message) => posted.push(message),
    onMessage: (listener) => (say = listener),
    onExit: (listener) => (exit = listener),
    kill: () => (state.killed = true),
  };
  return {
    process,
    posted,
    state,
    say(message: unknown) {
      say(message);
    },
    exit() {
      exit();
    },
  };
}

function rig() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const views: ConnectionsView[] = [];
  const set = { source: here };
  const watch = createConnectionWatch({
    source: () => set.source,
    startWorker() {
      const worker = fakeWorker();
      workers.push(worker);
      return worker.process;
    },
    onView: (view) => views.push(view),
  });
  return { set, watch, workers, views };
}

describe('watching the connections', () => {
  it('starts one process for as many looks as there are, and none before', () => {
    const { watch, workers, views } = rig();
    expect(workers).toHaveLength(0);
    expect(watch.start()).toMatchObject({
      source: { kind: 'this-computer', label: 'pc' },
      status: 'starting',
    });
    workers[0]?.say({ view: seen });
    watch.stop();
    expect(watch.start()).toMatchObject({ status: 'live', sequence: 1 });
    expect(workers).toHaveLength(1);
    expect(views).toHaveLength(1);
    expect(workers[0]?.posted).toMatchObject([{ tell: 'start' }, { tell: 'stop' }, { tell: 'start' }]);
  });

  it('tells nothing to a page that looks no more', () => {
    const { watch, workers, views } = rig();
    watch.start();
    watch.stop();
    workers[0]?.say({ view: seen });
    expect(views).toEqual([]);
  });

  it('passes on answers by their ids, and refuses what is no answer', async () => {
    const { watch, workers } = rig();
    watch.start();
    const page = watch.page(selection, 2);
    expect(workers[0]?.posted.at(-1)).toMatchObject({
      id: 1,
      ask: { kind: 'page', offset: 200, count: 100 },
    });
    workers[0]?.say({ id: 1, kind: 'page', page: { rows: 'many', matching: 1 } });
    workers[0]?.say({ id: 2, kind: 'page', page: { rows: [], matching: 1 } });
    workers[0]?.say({ id: 1, kind: 'page', page: { rows: [], matching: 7 } });
    expect(await page).toMatchObject({ page: { matching: 7 } });
  });

  it('answers nothing where nothing is looked at', async () => {
    expect(await rig().watch.page(selection, 0)).toBeNull();
  });

  it('goes over to another machine, and ends the process of the former one', () => {
    const { set, watch, workers, views } = rig();
    watch.start();
    set.source = capture;
    watch.retarget();
    expect(workers.map(({ state }) => state.killed)).toEqual([true, false]);
    expect(views).toMatchObject([{ source: { kind: 'capture', label: 'box' } }]);
    expect(workers[1]?.posted).toEqual([{ tell: 'start', source: capture.id }]);
    workers[0]?.say({ view: seen });
    expect(views).toHaveLength(1);
  });

  it('starts nothing for another machine while nobody looks', () => {
    const { watch, workers } = rig();
    watch.retarget();
    expect(workers).toEqual([]);
  });

  it('says that its process has ended, and begins anew when it is asked again', async () => {
    const { watch, workers, views } = rig();
    watch.start();
    const page = watch.page(selection, 0);
    workers[0]?.exit();
    expect(await page).toBeNull();
    expect(views.at(-1)).toMatchObject({ failure: { code: 'command-failed' } });
    expect(watch.start()).toMatchObject({ status: 'starting', failure: null });
    expect(workers).toHaveLength(2);
  });
});
