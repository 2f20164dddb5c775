import type { dnsCacheParameters } from '../../../catalogue/parameters/dnsCache';
import type { ParameterText } from '../../parameterText';

const effectNote = 'The page does not say when. Restarting the machine is the safe way.';

export const dnsCacheTexts = {
  MaxNegativeCacheTtl: {
    summary: 'How long Windows remembers that a name does not exist.',
    description:
      'After an answer “no such name” the DNS client does not ask again for this long. With a long time, a name that was created just now stays unknown to a machine that asked too early.',
    risk: '0 asks the DNS server again for every lookup of a missing name.',
    rangeNote: 'No maximum is documented; TCPilot accepts up to a day.',
    defaultNote: '900 seconds up to Windows 10 1607, 5 seconds from 1703 on.',
    effectNote,
    valueLabels: { 0: 'not remembered' },
    recommendationReasons: {
      'load-test-client': 'Concerns names that do not exist; a test uses names that do.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
  MaxCacheTtl: {
    summary: 'How long Windows keeps a DNS answer at most, whatever the answer itself allows.',
    description:
      'The shorter of this and the lifetime in the answer holds. It matters to load tests against a name with several addresses: as long as the answer is kept, programs that use the Windows resolver see the same list. Java and others keep a cache of their own in addition.',
    risk: 'Low values send more queries to the DNS servers and add the time of a lookup to connections.',
    rangeNote: 'No maximum is documented; TCPilot accepts up to a week.',
    defaultNote: 'One day.',
    effectNote,
    recommendationReasons: {
      'load-test-client':
        'The lifetime in the answer is usually short enough. Set 1 only if DNS round-robin is part of what you test.',
      'windows-defaults': 'Windows does not create the value.',
    },
  },
} satisfies Record<(typeof dnsCacheParameters)[number]['id'], ParameterText>;
