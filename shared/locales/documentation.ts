import type { ParameterId } from '../catalogue/catalogue';
import type { Language } from './language';
import type { ParameterText } from './parameterText';
import { backlogTexts as backlogEn } from './en/parameters/backlog';
import { dnsCacheTexts as dnsCacheEn } from './en/parameters/dnsCache';
import { interfaceTexts as interfaceEn } from './en/parameters/interface';
import { keepAliveTexts as keepAliveEn } from './en/parameters/keepAlive';
import { pathMtuTexts as pathMtuEn } from './en/parameters/pathMtu';
import { portTexts as portsEn } from './en/parameters/ports';
import { retransmissionTexts as retransmissionEn } from './en/parameters/retransmission';
import { tableTexts as tablesEn } from './en/parameters/tables';
import { tcpGlobalTexts as tcpGlobalsEn } from './en/parameters/tcpGlobals';
import { windowTexts as windowEn } from './en/parameters/window';
import { backlogTexts as backlogZh } from './zh-CN/parameters/backlog';
import { dnsCacheTexts as dnsCacheZh } from './zh-CN/parameters/dnsCache';
import { interfaceTexts as interfaceZh } from './zh-CN/parameters/interface';
import { keepAliveTexts as keepAliveZh } from './zh-CN/parameters/keepAlive';
import { pathMtuTexts as pathMtuZh } from './zh-CN/parameters/pathMtu';
import { portTexts as portsZh } from './zh-CN/parameters/ports';
import { retransmissionTexts as retransmissionZh } from './zh-CN/parameters/retransmission';
import { tableTexts as tablesZh } from './zh-CN/parameters/tables';
import { tcpGlobalTexts as tcpGlobalsZh } from './zh-CN/parameters/tcpGlobals';
import { windowTexts as windowZh } from './zh-CN/parameters/window';

const documentation: Readonly<Record<Language, Readonly<Record<ParameterId, ParameterText>>>> = {
  en: {
    ...portsEn,
    ...windowEn,
    ...tablesEn,
    ...backlogEn,
    ...keepAliveEn,
    ...retransmissionEn,
    ...interfaceEn,
    ...pathMtuEn,
    ...dnsCacheEn,
    ...tcpGlobalsEn,
  },
  'zh-CN': {
    ...portsZh,
    ...windowZh,
    ...tablesZh,
    ...backlogZh,
    ...keepAliveZh,
    ...retransmissionZh,
    ...interfaceZh,
    ...pathMtuZh,
    ...dnsCacheZh,
    ...tcpGlobalsZh,
  },
};

/** What a language says of a parameter. Complete by construction: a missing text does not compile. */
export function parameterText(language: Language, id: ParameterId): ParameterText {
  return documentation[language][id];
}
