import { commandsFor } from '../domain/commands';
import { interfaceInstanceId } from '../domain/instanceId';
import { interfacesKey } from '../domain/registryLocation';
import { isUnreadable, type CurrentValue } from '../domain/value';
import { exportNoticeMessage } from '../locales/exportNotice';
import { longKeyPath } from '../parsing/regFile/keyPath';
import { dwordData, escapeText, formatRegistryData } from '../parsing/regFile/valueText';
import { headerComment, valueComment, wrappedComment, type ExportWords } from './exportComments';
import type { ExportContent, ExportedRegistryValue, ExportedValue } from './exportContent';
import type { ExportFile, ExportFiles, ExportNotice } from './exportFile';

type NetshValue = Exclude<ExportedValue, { readonly kind: 'registry' | 'every-adapter' }>;

/** A former value by adapter, for what is written for every adapter of the machine at hand. */
export type FormerValue = (id: string) => CurrentValue;

interface RegContent {
  readonly values: readonly ExportedRegistryValue[];
  readonly netsh: readonly NetshValue[];
  readonly notices: readonly ExportNotice[];
}

/**
 * A registry file, and beside it one that brings back what the machine at hand holds now: a registry file cannot look
 * for itself, so it can neither find adapters nor remember former values.
 */
export function regExport(content: ExportContent, words: ExportWords, former: FormerValue): ExportFiles {
  const { t } = words;
  const { values, netsh, notices } = regContent(content, former);
  const unknown = values.filter(({ before }) => formerData(before) === null).map(({ id }) => id);
  const undoNotices: readonly ExportNotice[] =
    unknown.length > 0 ? [{ code: 'reg-undo-unknown', ids: unknown }] : [];
  const apply = [
    ...headerComment(content, words, [t('exports.reg.howTo')]),
    ...notices.map((notice) => exportNoticeMessage(t, notice)).flatMap(wrappedComment),
    ...netsh.flatMap((value) => ['', ...valueComment(value, content, words), ...netshLines(words, value)]),
  ];
  const undo = [
    ...headerComment(content, words, [t('exports.reg.undoHowTo', { machine: content.machine.label })]),
    ...undoNotices.map((notice) => exportNoticeMessage(t, notice)).flatMap(wrappedComment),
    ...(netsh.length > 0 ? wrappedComment(t('exports.reg.undoWithoutNetsh')) : []),
  ];
  return {
    apply: regFile(apply, values, (value) => ({
      comment: valueComment(value, content, words),
      data: value.value === null ? '-' : formatRegistryData(dwordData(value.value)),
    })),
    undo: regFile(undo, values, ({ id, before }) => {
      const data = formerData(before);
      return { comment: data === null ? wrappedComment(t('exports.reg.formerUnknown', { id })) : [], data };
    }),
    notices: [...notices, ...undoNotices],
  };
}

function regContent(content: ExportContent, former: FormerValue): RegContent {
  const values: ExportedRegistryValue[] = [];
  const netsh: NetshValue[] = [];
  const notices: ExportNotice[] = [];
  const { label: machine } = content.machine;
  for (const value of content.values) {
    if (value.kind === 'registry') values.push(value);
    else if (value.kind !== 'every-adapter') netsh.push(value);
    else {
      const { id: parameterId, name, except } = value;
      const adapters = content.machine.adapters
        .map(({ guid }) => guid)
        .filter((guid) => !except.includes(guid));
      notices.push(
        adapters.length === 0
          ? { code: 'reg-without-adapters', parameterId, machine }
          : { code: 'reg-names-adapters', parameterId, machine, adapters },
      );
      for (const guid of adapters) {
        const id = interfaceInstanceId(value.definition.id, guid);
        const key = `${interfacesKey}\\${guid}`;
        values.push({ ...value, kind: 'registry', id, key, name, before: former(id) });
      }
    }
  }
  if (netsh.length > 0) notices.unshift({ code: 'reg-without-netsh', ids: netsh.map(({ id }) => id) });
  return { values, netsh, notices };
}

function netshLines({ t }: ExportWords, { definition, value }: NetshValue): readonly string[] {
  return [t('exports.reg.netshInstead'), ...commandsFor(definition, null, value).map((line) => `  ${line}`)];
}

/** What the machine holds, as a registry file prints it: a value of another type keeps its type and its bytes. */
function formerData(before: CurrentValue): string | null {
  if (before === null) return '-';
  if (typeof before === 'number') return formatRegistryData(dwordData(before));
  return isUnreadable(before) && before.unreadable.kind === 'wrong-type' ? before.unreadable.data : null;
}

interface RegLine {
  readonly comment: readonly string[];
  /** Null where there is nothing to write but the comment. */
  readonly data: string | null;
}

function regFile(
  header: readonly string[],
  values: readonly ExportedRegistryValue[],
  lineOf: (value: ExportedRegistryValue) => RegLine,
): ExportFile {
  const keys = [...new Set(values.map(({ key }) => key))];
  const blocks = keys.flatMap((key) => [
    '',
    `[${longKeyPath(key)}]`,
    ...values
      .filter((value) => value.key === key)
      .flatMap((value) => {
        const { comment, data } = lineOf(value);
        const line = data === null ? [] : [`"${escapeText(value.name)}"=${data}`];
        return [...comment.map(asComment), ...line];
      }),
  ]);
  const lines = ['Windows Registry Editor Version 5.00', '', ...header.map(asComment), ...blocks, ''];
  return { text: lines.join('\r\n'), encoding: 'utf-16le-bom' };
}

function asComment(line: string): string {
  return line === '' ? '' : `; ${line}`;
}
