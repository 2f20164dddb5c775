import type { OwnedConnection, OwnerMemory } from '../../shared/domain/connections/connectionOwners';
import { OwnerNaming } from '../../shared/domain/connections/connectionOwners';
import {
  pageOfConnections,
  selectConnections,
  type ConnectionPage,
  type ConnectionSelection,
} from '../../shared/domain/connections/connectionQuery';
import { connectionSample, type ConnectionSample } from '../../shared/domain/connections/connectionSample';
import type { DynamicPorts } from '../../shared/domain/connections/dynamicPortUse';
import {
  exhaustionForecast,
  forecastWindowMs,
  type ExhaustionForecast,
} from '../../shared/domain/connections/exhaustionForecast';
import { SampleHistory, type HistoryPoint } from '../../shared/domain/connections/sampleHistory';
import type { ConnectionsPort, MachineError } from '../machine/machine';
import { ProgramNames } from './programNames';

/** Where connections come from. */
export interface ConnectionSource {
  readonly connections: ConnectionsPort;
  /** Null where nothing tells. */
  dynamicPorts(): Promise<DynamicPorts | null>;
  /** False for a capture: it is read once, and is as it was. */
  readonly isLive: boolean;
}

export interface MonitorClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Lets what waits go first. */
  nextTurn(): Promise<void>;
  /** @returns cancels it */
  after(milliseconds: number, work: () => void): () => void;
}

export interface Pace {
  /** From the beginning of one sample to that of the next, as things stand. */
  readonly everyMs: number;
  /** How long the last sample took. */
  readonly tookMs: number;
}

export interface MonitorView {
  readonly status: 'starting' | 'live' | 'paused' | 'still';
  /** Why the last look gave nothing; what is shown is then older. */
  readonly failure: MachineError | null;
  /** Counts the samples, so that whoever shows rows knows when there are newer ones. */
  readonly sequence: number;
  readonly sample: ConnectionSample | null;
  readonly pace: Pace;
  readonly forecast: ExhaustionForecast;
}

export const sampleEveryMs = 1000;
const slowestMs = 30_000;
const rangeKeptMs = 30_000;
const partRows = 5000;

/**
 * Looks at the connections each second while it runs. A look that takes long is followed by a rest of the same length,
 * so that looking never takes more than half of a processor; one that fails, by a rest that grows each time.
 */
export class ConnectionMonitor {
  private readonly history = new SampleHistory();
  private readonly names: ProgramNames;
  private rows: readonly OwnedConnection[] = [];
  private memory: OwnerMemory = new Map();
  private sample: ConnectionSample | null = null;
  private failure: MachineError | null = null;
  private sequence = 0;
  private pace: Pace = { everyMs: sampleEveryMs, tookMs: 0 };
  private failures = 0;
  private ports: { readonly value: DynamicPorts | null; readonly readAt: number } | null = null;
  private isWatched = false;
  private isPaused = false;
  private isLooking = false;
  private cancelNext: () => void = () => undefined;

  constructor(
    private readonly source: ConnectionSource,
    private readonly clock: MonitorClock,
    private readonly onView: (view: MonitorView) => void,
  ) {
    this.names = new ProgramNames(source.connections, clock);
  }

  start(): void {
    this.isWatched = true;
    if (this.sample !== null) this.tell();
    this.continue();
  }

  /** What was seen so far is kept. */
  stop(): void {
    this.isWatched = false;
    this.cancelNext();
  }

  pause(isPaused: boolean): void {
    this.isPaused = isPaused;
    this.cancelNext();
    this.tell();
    this.continue();
  }

  view(): MonitorView {
    const { failure, sequence, sample, pace } = this;
    const since = (sample?.at ?? 0) - forecastWindowMs;
    const forecast = exhaustionForecast(this.history.portUse(since), sample?.ports?.usable ?? null);
    return { status: this.status(), failure, sequence, sample, pace, forecast };
  }

  /** The wanted rows of the last look, from one number on. */
  page(selection: ConnectionSelection, offset: number, count: number): ConnectionPage {
    return pageOfConnections(this.rows, selection, { offset, count });
  }

  select(selection: ConnectionSelection): readonly OwnedConnection[] {
    return selectConnections(this.rows, selection);
  }

  /** The last `spanMs`, in at most so many points. */
  points(spanMs: number, most: number): readonly HistoryPoint[] {
    return this.history.points((this.sample?.at ?? 0) - spanMs, most);
  }

  private status(): MonitorView['status'] {
    if (this.isPaused) return 'paused';
    if (this.sample === null) return 'starting';
    return this.source.isLive ? 'live' : 'still';
  }

  private continue(): void {
    const isDone = !this.source.isLive && this.sample !== null;
    if (this.isLooking || !this.isWatched || this.isPaused || isDone) return;
    this.isLooking = true;
    void this.look().finally(() => {
      this.isLooking = false;
      this.tell();
      this.cancelNext();
      if (!this.isWatched || this.isPaused) return;
      this.cancelNext = this.clock.after(this.pace.everyMs - this.pace.tookMs, () => {
        this.continue();
      });
    });
  }

  private async look(): Promise<void> {
    const begun = this.clock.now();
    const reading = await this.source.connections.read();
    if (reading.ok) {
      const names = await this.names.of(reading.value);
      const naming = new OwnerNaming(names, this.memory);
      const rows = await this.inParts(reading.value, (part) => naming.of(part));
      const ports = await this.dynamicPorts();
      this.rows = rows;
      this.memory = naming.memory;
      this.sample = connectionSample(rows, ports, this.clock.now());
      this.history.add(this.sample);
      this.sequence += 1;
    }
    this.failure = reading.ok ? null : reading.error;
    this.failures = reading.ok ? 0 : this.failures + 1;
    const tookMs = this.clock.now() - begun;
    const rest = Math.max(sampleEveryMs - tookMs, tookMs, this.failures * sampleEveryMs);
    this.pace = { everyMs: Math.min(tookMs + rest, slowestMs + tookMs), tookMs };
  }

  /** Whoever asks for a page meanwhile waits for one part, not for 65,535 rows. */
  private async inParts<Row, Made>(
    rows: readonly Row[],
    make: (part: readonly Row[]) => readonly Made[],
  ): Promise<readonly Made[]> {
    const made: Made[] = [];
    for (let start = 0; start < rows.length; start += partRows) {
      made.push(...make(rows.slice(start, start + partRows)));
      await this.clock.nextTurn();
    }
    return made;
  }

  /** A range is changed seldom, and asking for it starts a program on Windows. */
  private async dynamicPorts(): Promise<DynamicPorts | null> {
    const now = this.clock.now();
    if (this.ports === null || now - this.ports.readAt >= rangeKeptMs) {
      this.ports = { value: await this.source.dynamicPorts(), readAt: now };
    }
    return this.ports.value;
  }

  private tell(): void {
    if (this.isWatched) this.onView(this.view());
  }
}
