import type { SourceId } from './sources';

export const loadTools = ['JMeter', 'LoadRunner', 'Gatling', 'k6'] as const;
export type LoadTool = (typeof loadTools)[number];

/** What a setting of a load tool is good for. */
export type LoadToolPurpose = 'reuse-connections' | 'more-source-addresses';

/** A setting by which a load tool opens fewer connections, or opens them from more addresses. */
export interface LoadToolSetting {
  readonly id: string;
  readonly tool: LoadTool;
  readonly purpose: LoadToolPurpose;
  /** What to put there, word for word; the texts say where and what it does. */
  readonly snippet: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** The settings worth copying. Where each goes and what it does is in `shared/locales/<language>/loadTools`. */
export const loadToolSettings = [
  {
    id: 'jmeter-keep-alive',
    tool: 'JMeter',
    purpose: 'reuse-connections',
    snippet: '<boolProp name="HTTPSampler.use_keepalive">true</boolProp>',
    sources: ['JMETERCOMP'],
  },
  {
    id: 'jmeter-same-user',
    tool: 'JMeter',
    purpose: 'reuse-connections',
    snippet: '<boolProp name="ThreadGroup.same_user_on_next_iteration">true</boolProp>',
    sources: ['JMETERCOMP', 'JMETER5496'],
  },
  {
    id: 'jmeter-reset-state',
    tool: 'JMeter',
    purpose: 'reuse-connections',
    snippet: 'httpclient.reset_state_on_thread_group_iteration=false',
    sources: ['JMETERPROPS', 'JMETER5496'],
  },
  {
    id: 'jmeter-time-to-live',
    tool: 'JMeter',
    purpose: 'reuse-connections',
    snippet: 'httpclient4.time_to_live=60000\nhttpclient4.validate_after_inactivity=4900',
    sources: ['JMETERPROPS', 'JMETER4355'],
  },
  {
    id: 'loadrunner-keep-alive',
    tool: 'LoadRunner',
    purpose: 'reuse-connections',
    snippet: 'web_enable_keep_alive();',
    sources: ['LRPREFS', 'LRKEEPALIVE', 'LRNEWUSER'],
  },
  {
    id: 'gatling-share-connections',
    tool: 'Gatling',
    purpose: 'reuse-connections',
    snippet: '.shareConnections()',
    sources: ['GATLINGHTTP', 'GATLING4466', 'GATLINGDOC'],
  },
  {
    id: 'k6-connection-reuse',
    tool: 'k6',
    purpose: 'reuse-connections',
    snippet: 'export const options = { noConnectionReuse: false, noVUConnectionReuse: false };',
    sources: ['K6OPTIONS', 'K6DOC'],
  },
  {
    id: 'jmeter-source-address',
    tool: 'JMeter',
    purpose: 'more-source-addresses',
    snippet: '<stringProp name="HTTPSampler.ipSource">${sourceAddress}</stringProp>',
    sources: ['JMETERCOMP'],
  },
  {
    id: 'gatling-local-addresses',
    tool: 'Gatling',
    purpose: 'more-source-addresses',
    snippet: '.useAllLocalAddresses()',
    sources: ['GATLINGHTTP', 'GATLING'],
  },
  {
    id: 'k6-local-ips',
    tool: 'k6',
    purpose: 'more-source-addresses',
    snippet: 'k6 run --local-ips=192.0.2.10-192.0.2.19 script.js',
    sources: ['K6OPTIONS'],
  },
] as const satisfies readonly LoadToolSetting[];

export type LoadToolSettingId = (typeof loadToolSettings)[number]['id'];

/** The settings for one purpose, in the order in which they are worth trying. */
export function loadToolSettingsFor(
  purpose: LoadToolPurpose,
): readonly (LoadToolSetting & { id: LoadToolSettingId })[] {
  return loadToolSettings.filter((setting) => setting.purpose === purpose);
}
