import type { ParameterDefinition } from '../../domain/parameter';
import { vistaAndLater } from '../byFamily';
import { registryGuides } from '../guides';

/** What is set for each network adapter, under `Tcpip\Parameters\Interfaces\{GUID}`. */
export const interfaceParameters = [
  {
    id: 'TcpInitialRtt',
    group: 'interface',
    target: { kind: 'interface', name: 'TcpInitialRtt' },
    editable: true,
    unit: 'milliseconds',
    // The documented range starts at 300, but Microsoft supports only raising it above the default (KB170359).
    accepts: { kind: 'number', min: 3000, max: 65535 },
    documentedRanges: [
      { versions: ['win2000', 'xp_2003'], min: 300, max: 65535, sources: ['KB170359'] },
      { versions: ['win2000'], min: 0, max: 65535, sources: ['W2K-IRTT'] },
    ],
    defaults: [
      {
        versions: ['win2000', 'xp_2003'],
        value: 3000,
        evidence: 'microsoft',
        sources: ['KB170359'],
        disputed: [{ value: 3, sources: ['W2K-IRTT'] }],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB170359'] },
      vista_7_2008r2: {
        status: 'superseded',
        evidence: 'microsoft',
        sources: ['KB170359', 'SO7CONN'],
      },
      win8_2012r2: { status: 'superseded', evidence: 'microsoft', sources: ['NETSH'] },
      win10_11_2016_2025: {
        status: 'superseded',
        evidence: 'microsoft',
        sources: ['NETSH', 'ETWANALYZER', 'INITRTO'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'medium',
    supersededBy: [
      {
        families: vistaAndLater,
        command: 'netsh int tcp set global initialrto=<300-3000>',
        parameter: 'netsh.tcp.global.initialrto',
        sources: ['NETSH'],
      },
    ],
    guideClaims: [{ guides: registryGuides, default: '3 s' }],
    sources: ['KB170359', 'W2K-IRTT', 'NETSH', 'INITRTO', 'SO7CONN', 'ETWANALYZER'],
  },
  {
    id: 'TcpAckFrequency',
    group: 'interface',
    target: { kind: 'interface', name: 'TcpAckFrequency' },
    editable: true,
    unit: 'segments',
    accepts: { kind: 'number', min: 1, max: 255 },
    documentedRanges: [
      {
        versions: ['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        min: 0,
        max: 255,
        sources: ['KB328890'],
      },
      { versions: ['unknown'], min: 1, max: 3, sources: ['ATTACHMATE'] },
    ],
    specialValues: [0],
    defaults: [
      {
        versions: ['xp_2003', 'vista_7_2008r2', 'win8_2012r2', 'win10_11_2016_2025'],
        value: 2,
        evidence: 'microsoft',
        sources: ['KB328890'],
      },
    ],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB328890'] },
      vista_7_2008r2: { status: 'honoured', evidence: 'inferred', sources: ['KB328890'] },
      win8_2012r2: { status: 'honoured', evidence: 'microsoft', sources: ['KB328890'] },
      win10_11_2016_2025: {
        status: 'honoured',
        evidence: 'microsoft',
        sources: ['KB328890', 'NOHUTO'],
      },
    },
    takesEffect: { when: 'unknown', sources: [] },
    risk: 'medium',
    supersededBy: [
      {
        families: ['win8_2012r2', 'win10_11_2016_2025'],
        command:
          'netsh int tcp set supplemental template=<template> delayedackfrequency=<1-255>   (server editions)',
        sources: ['NETSH'],
      },
    ],
    guideClaims: [
      {
        guides: ['jmeter-notes', 'tcp-states'],
        range: '0-255 (0 = 2); 1-13',
        default: '2',
        recommendation: '1; 100 Mbit/s: 5; 1 Gbit/s: 13',
        // Of the guides' figures the one for today's adapters.
        value: 13,
      },
      {
        guides: ['tcp-states-en'],
        range: '0-255 (0 = 2); 1-13',
        default: '2',
        recommendation: '1; gigabit: 5; gigabit: 13',
        value: 13,
      },
    ],
    sources: ['KB328890', 'NETSH', 'NOHUTO', 'NOTRICH', 'ATTACHMATE'],
  },
  {
    id: 'TcpDelAckTicks',
    group: 'interface',
    target: { kind: 'interface', name: 'TcpDelAckTicks' },
    editable: true,
    unit: 'ticks-100ms',
    accepts: { kind: 'number', min: 0, max: 6 },
    documentedRanges: [{ versions: ['win2000'], min: 0, max: 6, sources: ['W2K-DELACK'] }],
    defaults: [{ versions: ['win2000'], value: 2, evidence: 'microsoft', sources: ['W2K-DELACK'] }],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'unknown', evidence: 'inferred', sources: ['W2K-DELACK'] },
      vista_7_2008r2: { status: 'unknown', evidence: 'unknown', sources: [] },
      win8_2012r2: { status: 'unknown', evidence: 'unknown', sources: [] },
      win10_11_2016_2025: {
        status: 'unknown',
        evidence: 'third-party-measured',
        sources: ['NOHUTO'],
      },
    },
    takesEffect: { when: 'unknown', sources: [] },
    risk: 'medium',
    supersededBy: [
      {
        families: ['win8_2012r2', 'win10_11_2016_2025'],
        command:
          'Set-NetTCPSetting -SettingName <template> -DelayedAckTimeoutMs <10-600>   (server editions)',
        sources: ['SETNETTCP'],
      },
    ],
    guideClaims: [],
    sources: ['W2K-DELACK', 'NOHUTO', 'SETNETTCP'],
  },
  {
    id: 'TcpNoDelay',
    group: 'interface',
    target: { kind: 'interface', name: 'TcpNoDelay' },
    editable: true,
    unit: 'boolean',
    accepts: { kind: 'choice', values: [0, 1] },
    documentedRanges: [{ versions: ['unknown'], min: 0, max: 1, sources: [] }],
    defaults: [{ versions: ['unknown'], value: null, evidence: 'unknown', sources: [] }],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'unknown', evidence: 'folklore', sources: [] },
      vista_7_2008r2: { status: 'unknown', evidence: 'folklore', sources: [] },
      win8_2012r2: { status: 'unknown', evidence: 'folklore', sources: [] },
      win10_11_2016_2025: {
        status: 'unknown',
        evidence: 'third-party-measured',
        sources: ['NOHUTO', 'TCPOPTS', 'NOTRICH'],
      },
    },
    takesEffect: { when: 'unknown', sources: [] },
    risk: 'none',
    supersededBy: [
      {
        families: ['xp_2003', ...vistaAndLater],
        command: null,
        sources: ['TCPOPTS'],
      },
    ],
    guideClaims: [],
    sources: ['MSMQ-NODELAY', 'TCPOPTS', 'NOHUTO', 'NOTRICH'],
  },
  {
    id: 'MTU',
    group: 'interface',
    target: { kind: 'interface', name: 'MTU' },
    editable: true,
    unit: 'bytes',
    // Every IPv4 host must take 576 bytes, so less only hurts; 9014 is what adapters call a jumbo frame.
    accepts: { kind: 'number', min: 576, max: 9014 },
    documentedRanges: [{ versions: ['xp_2003'], min: 68, max: null, sources: ['KB314053'] }],
    specialValues: [0xffffffff],
    defaults: [{ versions: ['xp_2003'], value: 0xffffffff, evidence: 'microsoft', sources: ['KB314053'] }],
    recommendations: { 'load-test-client': null, 'windows-defaults': null },
    applicability: {
      xp_2003: { status: 'honoured', evidence: 'microsoft', sources: ['KB314053'] },
      vista_7_2008r2: { status: 'honoured', evidence: 'inferred', sources: [] },
      win8_2012r2: { status: 'honoured', evidence: 'inferred', sources: [] },
      win10_11_2016_2025: {
        status: 'honoured',
        evidence: 'third-party-measured',
        sources: ['NOHUTO'],
      },
    },
    takesEffect: { when: 'reboot', sources: ['KB314053'] },
    risk: 'high',
    supersededBy: [
      {
        families: vistaAndLater,
        command: 'netsh int ipv4 set subinterface <name> mtu=<n> store=persistent',
        sources: ['NETSH'],
      },
    ],
    guideClaims: [],
    sources: ['KB314053', 'NETSH', 'NOHUTO'],
  },
] as const satisfies readonly ParameterDefinition[];
