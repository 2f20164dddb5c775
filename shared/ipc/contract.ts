import { z } from 'zod';
import { parameterById } from '../catalogue/catalogue';
import { sources, type SourceId } from '../catalogue/sources';
import { historySpans } from '../domain/connections/connectionBounds';
import { parseInstanceId } from '../domain/instanceId';
import { isRoleChoice, type RoleChoice } from '../domain/profileId';
import { windowsFamilies } from '../domain/windowsVersion';
import { languages } from '../locales/language';
import type { ApiMethod, EventName } from './channels';
import { logOutcomeSchema, logProgressSchema } from './diagnosisSchema';
import {
  connectionPageSchema,
  connectionSelectionSchema,
  connectionsViewSchema,
  historyPointsSchema,
} from './connectionSchema';
import {
  portGroundSchema,
  proofId,
  proofRunSchema,
  proofsSchema,
  proofStartSchema,
  proofWishSchema,
} from './proofSchema';
import {
  diagnosisCopyRequests,
  examinationOutcomeSchema,
  wantedRate,
  workedOutCapacitySchema,
} from './examinationSchema';
import { draftSchema, machineIdSchema, savedDraftSchema } from './draftSchema';
import {
  entryIdSchema,
  historySchema,
  overviewSchema,
  recoveryOutcomeSchema,
  savedFileSchema,
  undoOutcomeSchema,
  undoRequestSchema,
} from './historySchema';
import {
  openDialogSchema,
  openedMachineSchema,
  openOutcomeSchema,
  otherMachineOutcomeSchema,
  otherMachineSchema,
  recentFileSchema,
  recentRequestSchema,
} from './machineSchema';
import {
  applyOutcomeSchema,
  applyRequestSchema,
  planPreviewSchema,
  planRequestSchema,
  profileIdSchema,
  tuningProgressSchema,
} from './planSchema';
import {
  importedProfileSchema,
  profileListSchema,
  profileName,
  profileSaveSchema,
  storedProfileSchema,
} from './profileSchema';
import { restartCountdownSchema, restartOutcomeSchema } from './restartSchema';
import { screenIds } from './screens';
import { scanReportSchema } from './scanSchema';
import { engineChoices, languageChoices, themeChoices, zoomRange } from './settingChoices';

/** Longest path that Windows takes with the `\\?\` prefix. */
const maxPathLength = 32_767;

function isCatalogueInstance(id: string): boolean {
  const parts = parseInstanceId(id);
  return parts !== null && parameterById(parts.parameterId) !== null;
}

const nothing = z.strictObject({});
/** The preload fills in the path from the `File` that was dropped, so that a page cannot name one. */
const droppedFile = z.strictObject({ path: z.string().max(maxPathLength) }).readonly();
const sourceId = z.custom<SourceId>((id) => typeof id === 'string' && Object.hasOwn(sources, id), {
  message: 'no source has this id',
});
const instanceId = z.string().max(120).refine(isCatalogueInstance, { message: 'not the id of a parameter' });

const role = z.custom<RoleChoice>(isRoleChoice, { message: 'neither a role nor the id of a profile' });

/** What is remembered between two runs, and what a run starts with. */
export const storedSettingsSchema = z
  .strictObject({
    language: z.enum(languageChoices),
    theme: z.enum(themeChoices),
    /** Per cent. */
    zoom: z.int().min(zoomRange.min).max(zoomRange.max),
    role,
    /** Whether the user has ever chosen one; before that the Overview asks. */
    roleAsked: z.boolean().default(false),
    /** How the registry of this Windows is read and written; auto: regedit, where it works. */
    registryEngine: z.enum(engineChoices).default('auto'),
  })
  .readonly();

export const settingsSchema = z
  .strictObject({
    ...storedSettingsSchema.unwrap().shape,
    /** The Windows for which the open machine is judged; null: as it says itself. Forgotten with the machine. */
    family: z.enum(windowsFamilies).nullable(),
  })
  .readonly();

const fields = settingsSchema.unwrap().shape;
const settingsChangeSchema = z
  .strictObject({
    language: fields.language.exactOptional(),
    theme: fields.theme.exactOptional(),
    zoom: fields.zoom.exactOptional(),
    role: fields.role.exactOptional(),
    registryEngine: z.enum(engineChoices).exactOptional(),
    family: fields.family.exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, { message: 'nothing to change' })
  .readonly();

const appInfoSchema = z
  .strictObject({
    version: z.string(),
    platform: z.enum(['win32', 'linux', 'darwin', 'other']),
    electron: z.string(),
    chrome: z.string(),
    node: z.string(),
    /** Where journal, history and profiles are, and the log. */
    stateFolder: z.string().max(maxPathLength),
    logFile: z.string().max(maxPathLength),
    /** Whether this process has an administrator's rights; null where it cannot be told. */
    elevated: z.boolean().nullable(),
    /** Whether it can be started anew with them. */
    canElevate: z.boolean(),
    systemLanguage: z.enum(languages),
    settings: settingsSchema,
    /** What is open; null if what was asked for could not be opened (a scan says why). */
    machine: openedMachineSchema.nullable(),
    recent: z.array(recentFileSchema).max(20).readonly(),
    /** Whether this computer's own Windows can be opened. */
    thisWindows: z.boolean(),
    /** False in an elevated window: Windows hands it no files from Explorer. */
    canOpenDrops: z.boolean(),
    /** False in an elevated process, where a browser would start elevated too. */
    canOpenLinks: z.boolean(),
  })
  .readonly();

const copyRequestSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('source'), id: sourceId }).readonly(),
  z.strictObject({ what: z.literal('registryKey'), id: instanceId }).readonly(),
  z.strictObject({ what: z.literal('parameterId'), id: instanceId }).readonly(),
  z.strictObject({ what: z.enum(['stateFolder', 'logFile']) }).readonly(),
  z.strictObject({ what: z.literal('lookUpCommand'), id: instanceId }).readonly(),
  ...diagnosisCopyRequests,
]);

/** What each call takes and gives. Unknown keys are refused, sizes are bounded, files and keys travel as ids. */
export const ipcContract = {
  readAppInfo: { input: nothing, output: appInfoSchema },
  scanMachine: {
    input: z.strictObject({ role, family: z.enum(windowsFamilies).nullable() }).readonly(),
    output: scanReportSchema,
  },
  openByDialog: { input: openDialogSchema, output: openOutcomeSchema },
  openRecent: { input: recentRequestSchema, output: openedMachineSchema },
  openSample: { input: nothing, output: openedMachineSchema },
  openThisWindows: { input: nothing, output: openedMachineSchema },
  openDropped: { input: droppedFile, output: openedMachineSchema },
  /** Main asks which file, reads it in a process of its own and tells how far it is. */
  openLog: { input: nothing, output: logOutcomeSchema },
  openDroppedLog: { input: droppedFile, output: logOutcomeSchema },
  /** Ends the reading of a log; what was read by then is diagnosed. */
  stopLog: { input: nothing, output: nothing },
  /** This computer's free ports, and its TIME_WAIT as far as it is known without measuring. */
  readPortGround: { input: nothing, output: portGroundSchema },
  readProofs: { input: nothing, output: proofsSchema },
  /** Begins the test over loopback; main asks in a native dialog where it is to use up the ports. */
  startProof: { input: proofWishSchema, output: proofStartSchema },
  stopProof: { input: nothing, output: nothing },
  /** Reads another machine to compare the open one with; that stays open, and nothing of the other is kept. */
  readOther: { input: otherMachineSchema, output: otherMachineOutcomeSchema },
  /** What the Overview says besides the scan, of the machine as the last scan saw it. */
  readOverview: { input: nothing, output: overviewSchema },
  /** The budget with the ports that something listens on, and what a wanted rate takes. */
  readCapacity: {
    input: z.strictObject({ rate: wantedRate.nullable() }).readonly(),
    output: workedOutCapacitySchema,
  },
  /** Looks twice, some seconds apart. */
  examineMachine: { input: nothing, output: examinationOutcomeSchema },
  /** A sheet for a test report, with kept tests by their ids; main asks where to, and the file's name says in which format. */
  saveEvidence: {
    input: z.strictObject({ proofs: z.array(proofId).max(2).readonly() }).readonly(),
    output: savedFileSchema,
  },
  /** Reads the machine and plans; main keeps the plan under its id until another machine is open. */
  previewPlan: { input: planRequestSchema, output: planPreviewSchema },
  /** Main asks in a native dialog first. */
  applyPlan: { input: applyRequestSchema, output: applyOutcomeSchema },
  /** Asks a running apply or undo to stop; it then puts everything back and fails as rolled back. */
  cancelTuning: { input: nothing, output: nothing },
  listHistory: { input: nothing, output: historySchema },
  /** Main asks in a native dialog first. */
  undoEntry: { input: undoRequestSchema, output: undoOutcomeSchema },
  /** The touched values as a file for regedit; main asks where to. */
  exportEntry: {
    input: z.strictObject({ entry: entryIdSchema, direction: z.enum(['undo', 'apply']) }).readonly(),
    output: savedFileSchema,
  },
  /** Puts right what an interrupted apply or undo left. Main asks in a native dialog first. */
  recoverMachine: { input: nothing, output: recoveryOutcomeSchema },
  listProfiles: { input: nothing, output: profileListSchema },
  saveProfile: { input: profileSaveSchema, output: storedProfileSchema },
  renameProfile: {
    input: z.strictObject({ id: profileIdSchema, name: profileName }).readonly(),
    output: storedProfileSchema,
  },
  duplicateProfile: {
    input: z.strictObject({ id: profileIdSchema }).readonly(),
    output: storedProfileSchema,
  },
  /** Where it is the role, the role becomes the default one. */
  removeProfile: { input: z.strictObject({ id: profileIdSchema }).readonly(), output: nothing },
  /** Main asks which file; one that is bad is refused whole. */
  importProfile: { input: nothing, output: importedProfileSchema },
  /** Main asks where to. */
  exportProfile: { input: z.strictObject({ id: profileIdSchema }).readonly(), output: savedFileSchema },
  /** Staged edits outlive a crash of the page and a restart as administrator. */
  readDraft: { input: z.strictObject({ machine: machineIdSchema }).readonly(), output: draftSchema },
  saveDraft: { input: savedDraftSchema, output: nothing },
  /** Looks at the connections each second from now on; see `connectionsSeen`. */
  watchConnections: { input: nothing, output: connectionsViewSchema },
  unwatchConnections: { input: nothing, output: nothing },
  pauseConnections: { input: z.strictObject({ paused: z.boolean() }).readonly(), output: nothing },
  /** One page of the rows of the last look. */
  listConnections: {
    input: z
      .strictObject({ selection: connectionSelectionSchema, page: z.int().min(0).max(100_000) })
      .readonly(),
    output: connectionPageSchema,
  },
  readConnectionHistory: {
    input: z.strictObject({ seconds: z.literal(historySpans) }).readonly(),
    output: historyPointsSchema,
  },
  /** All rows that a selection has, as CSV; main asks where to. */
  exportConnections: {
    input: z.strictObject({ selection: connectionSelectionSchema }).readonly(),
    output: savedFileSchema,
  },
  /** Restarts Windows after a native dialog and a countdown; see `restartCountdown`. */
  requestRestart: { input: nothing, output: restartOutcomeSchema },
  cancelRestart: { input: nothing, output: nothing },
  /** Starts TCPilot anew as administrator and ends this one; Windows asks. */
  restartElevated: { input: nothing, output: nothing },
  changeSettings: { input: settingsChangeSchema, output: settingsSchema },
  copyText: {
    input: copyRequestSchema,
    output: z.strictObject({ copied: z.string().max(30_000) }).readonly(),
  },
  openLink: { input: z.strictObject({ sourceId }).readonly(), output: nothing },
  reportPainted: { input: nothing, output: nothing },
} as const satisfies Record<ApiMethod, { readonly input: z.ZodType; readonly output: z.ZodType }>;

/** What the native menu leaves to the page, because the page shows how it went. */
export const menuCommands = [
  'open-file',
  'open-folder',
  'open-sample',
  'open-this-windows',
  'reload',
  'find',
] as const;

/** What main tells the page unasked. */
export const eventContract = {
  /** Another machine is open, or the open one is to be read again. Null as in the app info. */
  machineChanged: z.strictObject({ machine: openedMachineSchema.nullable() }).readonly(),
  settingsChanged: settingsSchema,
  /** How far the reading of a log is. */
  logProgress: logProgressSchema,
  /** How the test over loopback stands, a few times a second at most. */
  proofChanged: proofRunSchema,
  /** How far a running apply, undo or recovery is. */
  tuningProgress: tuningProgressSchema,
  restartCountdown: restartCountdownSchema,
  /** What the last look at the connections gave, as long as they are watched. */
  connectionsSeen: connectionsViewSchema,
  menuCommand: z.discriminatedUnion('command', [
    z.strictObject({ command: z.enum(menuCommands) }).readonly(),
    z.strictObject({ command: z.literal('open-recent'), ...recentRequestSchema.unwrap().shape }).readonly(),
    z.strictObject({ command: z.literal('show-screen'), screen: z.enum(screenIds) }).readonly(),
  ]),
} as const satisfies Record<EventName, z.ZodType>;
