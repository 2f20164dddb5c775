import type { Texts } from '../texts';
import { appErrors } from './appErrors';
import { menu } from './menu';
import { cli } from './cli';
import { cliHelp } from './cliHelp';
import { cliUsage } from './cliUsage';
import { machineErrors } from './machineErrors';
import { overview } from './overview';
import { nativeDialogs } from './nativeDialogs';
import { openErrors } from './openErrors';
import { tuningErrors } from './tuningErrors';
import { editors } from './editors';
import { staging } from './staging';
import { review } from './review';
import { ui } from './ui';
import { constraints } from './constraints';
import { connectionsScreen } from './connectionsScreen';
import { connectionSummary } from './connectionSummary';
import { capacityWays } from './capacityWays';
import { loadTools } from './loadTools';
import { examination } from './examination';
import { diagnosis } from './diagnosis';
import { diagnoseScreen } from './diagnoseScreen';
import { evidence } from './evidence';
import { proof } from './proof';
import { proofScreen } from './proofScreen';
import { exports } from './exports';
import { findings } from './findings';
import { guides } from './guides';
import { planWarnings } from './planWarnings';
import { preflight } from './preflight';
import { presets } from './presets';
import { historyScreen } from './historyScreen';
import { otherMachine } from './otherMachine';
import { presetScreen } from './presetScreen';
import { settingsScreen } from './settingsScreen';
import { symptoms } from './symptoms';
import { unreadable } from './unreadable';
import { validation } from './validation';
import { vocabulary } from './vocabulary';

/** Every message in Simplified Chinese but for the parameters' own documentation. */
export const zhCN = {
  appErrors,
  menu,
  nativeDialogs,
  vocabulary,
  exports,
  findings,
  constraints,
  guides,
  presets,
  symptoms,
  connectionsScreen,
  connectionSummary,
  diagnosis,
  examination,
  capacityWays,
  loadTools,
  proof,
  evidence,
  planWarnings,
  preflight,
  unreadable,
  validation,
  cli,
  cliHelp,
  cliUsage,
  machineErrors,
  openErrors,
  tuningErrors,
  ui,
  editors,
  staging,
  review,
  overview,
  presetScreen,
  diagnoseScreen,
  proofScreen,
  otherMachine,
  historyScreen,
  settingsScreen,
} satisfies Texts;
