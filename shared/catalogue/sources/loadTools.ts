import type { Source } from './source';

/** What load tools' makers write of their connections. */
export const loadToolManuals = {
  JMETERPROPS: {
    class: 'reputable',
    title: 'Apache JMeter: properties reference',
    url: 'https://jmeter.apache.org/usermanual/properties_reference.html',
  },
  JMETERCOMP: {
    class: 'reputable',
    title: 'Apache JMeter: component reference (Thread Group, HTTP Request)',
    url: 'https://jmeter.apache.org/usermanual/component_reference.html',
  },
  JMETER5496: {
    class: 'reputable',
    title:
      'apache/jmeter issue 5496: "Same user on each iteration" governs cookies, cache and the connection state',
    url: 'https://github.com/apache/jmeter/issues/5496',
  },
  JMETER4355: {
    class: 'reputable',
    title:
      'apache/jmeter issue 4355: connections were not re-used and went to TIME_WAIT until three httpclient4 properties were set',
    url: 'https://github.com/apache/jmeter/issues/4355',
  },
  LRPREFS: {
    class: 'reputable',
    title: 'LoadRunner VuGen help: Internet protocol preferences (runtime settings)',
    url: 'https://admhelp.microfocus.com/vugen/en/latest/help/WebHelp/Content/VuGen/UI/121550_ui_rts_ip_preferences.htm',
  },
  LRKEEPALIVE: {
    class: 'third-party',
    title: 'CSDN blog (Chinese): web_disable_keep_alive of LoadRunner, with what the manual says of it',
    url: 'https://blog.csdn.net/testingstar/article/details/77916505',
  },
  LRNEWUSER: {
    class: 'third-party',
    title: 'cnblogs (Chinese): LoadRunner runtime settings, "Simulate a new user on each iteration"',
    url: 'https://cnblogs.com/jingzaixin/p/13609323.html',
  },
  GATLINGHTTP: {
    class: 'reputable',
    title: 'Gatling: HTTP protocol (shareConnections, local addresses)',
    url: 'https://docs.gatling.io/reference/script/http/protocol',
  },
  GATLING4466: {
    class: 'reputable',
    title:
      'gatling/gatling issue 4466: without shared connections a few hundred requests per second used up the ports',
    url: 'https://github.com/gatling/gatling/issues/4466',
  },
  GATLINGDOC: {
    class: 'reputable',
    title: 'Gatling: operations (OS tuning)',
    url: 'https://docs.gatling.io/concepts/operations',
  },
  K6OPTIONS: {
    class: 'reputable',
    title: 'Grafana k6: options reference (noConnectionReuse, noVUConnectionReuse, local IPs)',
    url: 'https://grafana.com/docs/k6/latest/using-k6/k6-options/reference',
  },
  K6DOC: {
    class: 'reputable',
    title: 'Grafana k6: running large tests',
    url: 'https://grafana.com/docs/k6/next/testing-guides/running-large-tests/',
  },
} as const satisfies Record<string, Source>;
