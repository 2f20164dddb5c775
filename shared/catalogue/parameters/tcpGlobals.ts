import type { Applicability, DocumentedDefault, ParameterDefinition } from '../../domain/parameter';
import { onlyOn, vistaAndLater } from '../byFamily';

const notThere = {
  status: 'not-applicable',
  evidence: 'inferred',
  sources: [],
} as const satisfies Applicability;

const inferredHonoured = {
  status: 'honoured',
  evidence: 'inferred',
  sources: [],
} as const satisfies Applicability;

const unknown = { status: 'unknown', evidence: 'unknown', sources: [] } as const satisfies Applicability;

const onOrOff = { kind: 'choice', values: ['disabled', 'enabled', 'default'] } as const;

type DerivedField =
  'id' | 'group' | 'target' | 'defaults' | 'recommendations' | 'takesEffect' | 'guideClaims';

interface TcpGlobalFacts extends Omit<ParameterDefinition, DerivedField> {
  /** Documented for Windows 10 and later alone; no page gives the defaults of older families. */
  readonly documentedDefault: Omit<DocumentedDefault, 'versions'>;
  /** `documented-default`: whatever `default` means where that is documented. Missing: leave as it is. */
  readonly loadTestClient?: 'documented-default' | ReturnType<typeof onlyOn>;
}

/**
 * One row of `netsh int tcp show global`. No guide mentions any of them, and netsh changes the running stack:
 * new connections use the new value, though no page says so.
 */
function tcpGlobal<const Option extends string>(option: Option, facts: TcpGlobalFacts) {
  const { documentedDefault, loadTestClient, ...rest } = facts;
  const asDocumented = onlyOn(['win10_11_2016_2025'], documentedDefault.value);
  return {
    ...rest,
    id: `netsh.tcp.global.${option}`,
    group: 'tcpGlobals',
    target: { kind: 'tcp-global', option },
    defaults: [{ versions: ['win10_11_2016_2025'], ...documentedDefault }],
    recommendations: {
      ...(loadTestClient === undefined
        ? {}
        : {
            'load-test-client': loadTestClient === 'documented-default' ? asDocumented : loadTestClient,
          }),
      'windows-defaults': asDocumented,
    },
    takesEffect: { when: 'immediate', sources: [] },
    guideClaims: [],
  } as const satisfies ParameterDefinition;
}

/** The rows of `netsh interface tcp show global`. `default` among the choices is a command word, never stored. */
export const tcpGlobalParameters = [
  tcpGlobal('autotuninglevel', {
    editable: true,
    unit: 'token',
    accepts: {
      kind: 'choice',
      values: ['disabled', 'highlyrestricted', 'restricted', 'normal', 'experimental'],
    },
    documentedRanges: [],
    documentedDefault: { value: 'normal', evidence: 'microsoft', sources: ['NICTUNE', 'NETSH'] },
    loadTestClient: onlyOn(vistaAndLater, 'normal'),
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: inferredHonoured,
      win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['SETNETTCP'] },
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NICTUNE', 'NETSH'] },
    },
    risk: 'medium',
    sources: ['NICTUNE', 'NETSH', 'SETNETTCP'],
  }),
  tcpGlobal('timestamps', {
    editable: true,
    unit: 'token',
    accepts: { kind: 'choice', values: ['disabled', 'enabled', 'allowed', 'default'] },
    documentedRanges: [],
    documentedDefault: {
      value: 'allowed',
      evidence: 'microsoft',
      sources: ['NETSH'],
      disputed: [{ value: 'disabled', sources: ['TCPOPTS', 'ETWANALYZER'] }],
    },
    loadTestClient: 'documented-default',
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: inferredHonoured,
      win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['SETNETTCP'] },
      win10_11_2016_2025: {
        status: 'honoured',
        evidence: 'microsoft',
        sources: ['NETSH', 'TCPOPTS', 'ETWANALYZER'],
      },
    },
    risk: 'low',
    sources: ['NETSH', 'TCPOPTS', 'SETNETTCP', 'ETWANALYZER', 'RFC7323'],
  }),
  tcpGlobal('ecncapability', {
    editable: true,
    unit: 'token',
    accepts: onOrOff,
    documentedRanges: [],
    documentedDefault: {
      value: 'disabled',
      evidence: 'microsoft',
      sources: ['NETSH', 'NICTUNE', 'ETWANALYZER'],
    },
    loadTestClient: 'documented-default',
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: inferredHonoured,
      win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['SETNETTCP'] },
      win10_11_2016_2025: {
        status: 'honoured',
        evidence: 'microsoft',
        sources: ['NETSH', 'NICTUNE', 'ETWANALYZER'],
      },
    },
    risk: 'low',
    sources: ['NETSH', 'NICTUNE', 'SETNETTCP', 'ETWANALYZER'],
  }),
  tcpGlobal('initialrto', {
    editable: true,
    unit: 'milliseconds',
    accepts: { kind: 'number', min: 300, max: 3000, step: 10 },
    documentedRanges: [
      {
        versions: ['win8_2012r2', 'win10_11_2016_2025'],
        min: 300,
        max: 3000,
        sources: ['NETSH', 'SETNETTCP'],
      },
    ],
    documentedDefault: {
      value: 1000,
      evidence: 'third-party-measured',
      sources: ['ETWANALYZER', 'NMAP2113'],
      disputed: [{ value: 3000, sources: ['NETSH'] }],
    },
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: {
        status: 'partly',
        evidence: 'reputable-third-party',
        sources: ['KB170359', 'SO7CONN'],
      },
      win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH', 'SETNETTCP'] },
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH'] },
    },
    risk: 'medium',
    sources: ['NETSH', 'SETNETTCP', 'ETWANALYZER', 'NMAP2113', 'KB170359', 'SO7CONN', 'RFC6298'],
  }),
  tcpGlobal('maxsynretransmissions', {
    editable: true,
    unit: 'count',
    accepts: { kind: 'number', min: 2, max: 8 },
    documentedRanges: [
      { versions: ['win8_2012r2', 'win10_11_2016_2025'], min: 2, max: 8, sources: ['NETSH'] },
    ],
    documentedDefault: {
      value: 4,
      evidence: 'third-party-measured',
      sources: ['ETWANALYZER', 'NMAP2113'],
      disputed: [{ value: 2, sources: ['NETSH'] }],
    },
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: {
        status: 'partly',
        evidence: 'reputable-third-party',
        sources: ['SO7CONN'],
      },
      win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH', 'SETNETTCP'] },
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH'] },
    },
    risk: 'low',
    sources: ['NETSH', 'SETNETTCP', 'ETWANALYZER', 'NMAP2113', 'SO7CONN'],
  }),
  tcpGlobal('rss', {
    editable: false,
    unit: 'token',
    accepts: onOrOff,
    documentedRanges: [],
    documentedDefault: { value: 'enabled', evidence: 'microsoft', sources: ['NETSH', 'NICTUNE'] },
    loadTestClient: onlyOn(vistaAndLater, 'enabled'),
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: inferredHonoured,
      win8_2012r2: inferredHonoured,
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH', 'NICTUNE'] },
    },
    risk: 'medium',
    sources: ['NETSH', 'NICTUNE'],
  }),
  tcpGlobal('rsc', {
    editable: false,
    unit: 'token',
    accepts: onOrOff,
    documentedRanges: [],
    documentedDefault: { value: 'enabled', evidence: 'microsoft', sources: ['NETSH', 'NICTUNE'] },
    loadTestClient: 'documented-default',
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: notThere,
      win8_2012r2: inferredHonoured,
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH'] },
    },
    risk: 'low',
    sources: ['NETSH', 'NICTUNE'],
  }),
  tcpGlobal('nonsackrttresiliency', {
    editable: true,
    unit: 'token',
    accepts: onOrOff,
    documentedRanges: [],
    documentedDefault: { value: 'disabled', evidence: 'microsoft', sources: ['NETSH'] },
    loadTestClient: 'documented-default',
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: unknown,
      win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['SETNETTCP'] },
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH'] },
    },
    risk: 'low',
    sources: ['NETSH', 'SETNETTCP'],
  }),
  tcpGlobal('fastopen', {
    editable: true,
    unit: 'token',
    accepts: onOrOff,
    documentedRanges: [],
    documentedDefault: {
      value: 'enabled',
      evidence: 'microsoft',
      sources: ['NETSH', 'NICTUNE', 'TCPOPTS'],
    },
    loadTestClient: 'documented-default',
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: { status: 'not-applicable', evidence: 'microsoft', sources: ['TCPOPTS'] },
      win8_2012r2: { status: 'not-applicable', evidence: 'microsoft', sources: ['TCPOPTS'] },
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH'] },
    },
    risk: 'low',
    sources: ['NETSH', 'NICTUNE', 'TCPOPTS'],
  }),
  tcpGlobal('pacingprofile', {
    editable: false,
    unit: 'token',
    accepts: { kind: 'choice', values: ['off', 'initialwindow', 'slowstart', 'always', 'default'] },
    documentedRanges: [],
    documentedDefault: { value: 'off', evidence: 'microsoft', sources: ['NETSH'] },
    loadTestClient: 'documented-default',
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: notThere,
      win8_2012r2: unknown,
      win10_11_2016_2025: { status: 'honoured', evidence: 'microsoft', sources: ['NETSH'] },
    },
    risk: 'low',
    sources: ['NETSH'],
  }),
  tcpGlobal('chimney', {
    editable: false,
    unit: 'token',
    accepts: { kind: 'choice', values: ['disabled', 'enabled', 'automatic', 'default'] },
    documentedRanges: [],
    documentedDefault: { value: 'disabled', evidence: 'microsoft', sources: ['NICTUNE', 'NETSH'] },
    applicability: {
      xp_2003: notThere,
      vista_7_2008r2: { status: 'honoured', evidence: 'microsoft', sources: ['NICTUNE'] },
      win8_2012r2: inferredHonoured,
      win10_11_2016_2025: { status: 'superseded', evidence: 'microsoft', sources: ['NICTUNE'] },
    },
    risk: 'medium',
    sources: ['NICTUNE', 'NETSH'],
  }),
] as const;
