import type { z } from 'zod';
import type { Result } from '../result';
import type { ApiMethod, DroppedFileMethod, EventName } from './channels';
import type {
  eventContract,
  ipcContract,
  menuCommands,
  settingsSchema,
  storedSettingsSchema,
} from './contract';
import type { AppError } from './errors';
import type { openedMachineSchema, recentFileSchema } from './machineSchema';

/** What a caller passes. */
export type Input<M extends ApiMethod> = z.input<(typeof ipcContract)[M]['input']>;
/** What a handler receives: the same, parsed. */
export type ParsedInput<M extends ApiMethod> = z.output<(typeof ipcContract)[M]['input']>;
export type Output<M extends ApiMethod> = z.output<(typeof ipcContract)[M]['output']>;
export type EventPayload<E extends EventName> = z.output<(typeof eventContract)[E]>;

export type AppInfo = Output<'readAppInfo'>;
export type Settings = z.output<typeof settingsSchema>;
export type StoredSettings = z.output<typeof storedSettingsSchema>;
export type SettingsChange = ParsedInput<'changeSettings'>;
export type OpenedMachine = z.output<typeof openedMachineSchema>;
export type RecentFile = z.output<typeof recentFileSchema>;
/** Which other machine is to be read. */
export type OtherMachineWish = ParsedInput<'readOther'>;
export type OtherMachine = Extract<Output<'readOther'>, { readonly outcome: 'read' }>;
export type CopyRequest = ParsedInput<'copyText'>;
export type PlanRequest = ParsedInput<'previewPlan'>;
export type PlanPreview = Output<'previewPlan'>;
export type ApplyOutcome = Output<'applyPlan'>;
export type History = Output<'listHistory'>;
export type ListedEntry = History['entries'][number];
export type ListedChange = ListedEntry['changes'][number];
export type UndoOutcome = Output<'undoEntry'>;
export type RecoveryAnswer = Output<'recoverMachine'>;
export type Recovered = Extract<RecoveryAnswer, { readonly outcome: 'restored' }>['recovered'];
export type Overview = Output<'readOverview'>;
export type LogOutcome = Output<'openLog'>;
export type DiagnosedLog = Extract<LogOutcome, { readonly outcome: 'diagnosed' }>;
export type LogProgress = EventPayload<'logProgress'>;
export type Proofs = Output<'readProofs'>;
export type StoredProfile = Output<'saveProfile'>;
export type ProfileList = Output<'listProfiles'>;
/** Wanted values by instance id. */
export type Edits = ParsedInput<'saveDraft'>['edits'];
export type TuningProgress = EventPayload<'tuningProgress'>;
export type TuningTask = TuningProgress['task'];
export type ConnectionsView = Output<'watchConnections'>;
export type ConnectionSelection = ParsedInput<'listConnections'>['selection'];
export type ConnectionRow = Output<'listConnections'>['rows'][number];
export type RestartCountdown = EventPayload<'restartCountdown'>;
export type MenuCommand = EventPayload<'menuCommand'>;
/** The commands that say all by their name. */
export type PlainMenuCommand = (typeof menuCommands)[number];

/** What main implements: one handler per method, and a refusal is a result. */
export type Handlers = {
  readonly [M in ApiMethod]: (input: ParsedInput<M>) => Promise<Result<Output<M>, AppError>>;
};

export type Unsubscribe = () => void;

/**
 * `window.tcpilot`, the page's only way out. `DroppedFile` is the DOM's `File`, which shared code cannot name:
 * the preload turns it into a path, so that a page cannot make one up.
 */
export type TcpilotApi<DroppedFile> = {
  readonly [M in Exclude<ApiMethod, DroppedFileMethod>]: (
    input: Input<M>,
  ) => Promise<Result<Output<M>, AppError>>;
} & {
  readonly [M in DroppedFileMethod]: (file: DroppedFile) => Promise<Result<Output<M>, AppError>>;
} & {
  readonly on: {
    readonly [E in EventName]: (listener: (payload: EventPayload<E>) => void) => Unsubscribe;
  };
};
