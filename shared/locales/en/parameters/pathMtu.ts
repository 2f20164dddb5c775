import type { pathMtuParameters } from '../../../catalogue/parameters/pathMtu';
import type { ParameterText } from '../../parameterText';

const effectNote = 'Needs a restart (KB 314053 asks for one after any change to these values on XP).';
const notCreated = 'Windows does not create the value.';

export const pathMtuTexts = {
  EnablePMTUDiscovery: {
    summary: 'Whether TCP finds out the largest packet that a whole path can carry.',
    description:
      'With discovery on, packets go out undivided, and a router that cannot pass one says so; TCP then sends smaller ones. Switched off, TCP assumes the smallest packet that is always safe for every destination beyond the local network.',
    risk: '0 limits every connection beyond the local network to 576 bytes per packet and costs most of the throughput. A Microsoft support engineer advises against it.',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Known from a copy of a Microsoft document, not from Microsoft’s own site.',
      win8_2012r2: 'Not documented.',
      win10_11_2016_2025: 'Not documented.',
    },
    valueLabels: { 0: 'off: 576 bytes beyond the local network', 1: 'on (default)' },
    recommendationReasons: {
      'load-test-client': 'The default, on, is right for a test as well.',
      'windows-defaults': `${notCreated} Discovery is on without it.`,
    },
  },
  EnablePMTUBHDetect: {
    summary: 'Whether TCP tries smaller packets when large ones vanish without a trace.',
    description:
      'Some routers and firewalls drop packets that are too large and the message about it as well: a black hole. With this on, TCP lets routers divide a segment after several unanswered repetitions and, if that gets through, sends smaller ones from then on. It also repeats more often before it gives up.',
    risk: 'Low: some connections take longer to be given up.',
    defaultNote:
      'KB 314053 says off. A third party reports it on by default from XP SP3, Server 2003 SP2 and Vista.',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Reported to be on by default; not documented by Microsoft.',
      win8_2012r2: 'Not documented.',
      win10_11_2016_2025: 'Not documented.',
    },
    valueLabels: { 0: 'off', 1: 'on' },
    recommendationReasons: {
      'load-test-client': 'Has nothing to do with ports or with the number of connections.',
      'windows-defaults': notCreated,
    },
  },
  DefaultTTL: {
    summary: 'How many routers a packet may pass before it is discarded.',
    description:
      'The time to live that Windows writes into the IP packets it sends. Each router takes one off; the packet is dropped at zero. It limits the reach, not the speed: no figure makes anything faster.',
    risk: 'Low values make distant hosts unreachable. Some systems guess the operating system from it.',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'According to a reference book; netsh sets the same (defaultcurhoplimit).',
      win8_2012r2: 'According to a reference book; netsh sets the same (defaultcurhoplimit).',
      win10_11_2016_2025:
        'A boot trace of Windows 11 24H2 shows it being read; the effect was not measured. netsh sets the same (defaultcurhoplimit).',
    },
    recommendationReasons: {
      'load-test-client': 'No effect on performance.',
      'windows-defaults': `${notCreated} 128 holds without it.`,
    },
  },
} satisfies Record<(typeof pathMtuParameters)[number]['id'], ParameterText>;
