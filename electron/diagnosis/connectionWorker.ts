/**
 * A process of its own that looks at the connections: reading, parsing and sorting 65,535 rows each second would block
 * main, and with it the window.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { connectionsCsv } from '../../shared/export/connectionsCsv';
import { parentProcess } from '../parentProcess';
import { ConnectionMonitor, type MonitorClock } from './connectionMonitor';
import type { MonitorAnswer, MonitorMessage, MonitorQuestion, MonitorReply } from './connectionProtocol';
import { openConnectionSource } from './openConnectionSource';

const clock: MonitorClock = {
  now: () => Date.now(),
  nextTurn: () => nextTurn(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

function answerOf(monitor: ConnectionMonitor, id: number, question: MonitorQuestion): MonitorAnswer {
  switch (question.kind) {
    case 'page':
      return {
        id,
        kind: 'page',
        page: monitor.page(question.selection, question.offset, question.count),
      };
    case 'points':
      return { id, kind: 'points', points: monitor.points(question.spanMs, question.most) };
    case 'csv':
      return { id, kind: 'csv', csv: connectionsCsv(monitor.select(question.selection)) };
  }
}

const parent = parentProcess<MonitorMessage>();
const send = (reply: MonitorReply): void => {
  parent.post(reply);
};
let monitor: ConnectionMonitor | null = null;

parent.onMessage((message) => {
  if ('ask' in message) {
    if (monitor !== null) send(answerOf(monitor, message.id, message.ask));
    return;
  }
  switch (message.tell) {
    case 'start':
      monitor ??= new ConnectionMonitor(openConnectionSource(message.source), clock, (view) => {
        send({ view });
      });
      monitor.start();
      break;
    case 'stop':
      monitor?.stop();
      break;
    case 'pause':
      monitor?.pause(message.paused);
      break;
  }
});
