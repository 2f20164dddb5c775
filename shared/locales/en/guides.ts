import type { GuideId } from '../../domain/parameter';

/** What each guide is, and how it stands against Microsoft's documentation. Titles are in the vocabulary. */
export const guides = {
  'jmeter-notes': {
    about:
      'Short notes against connection errors of JMeter on Windows, followed by a reprint of a longer text on TCP parameters.',
    standing:
      'TcpTimedWaitDelay 30 is right. MaxUserPort is right for XP and Server 2003 and replaced since Vista. Of the rest most is ignored by current Windows; one name is misspelt.',
  },
  'tcp-states': {
    about:
      'The longer text: the states of a TCP connection, why TIME_WAIT exists, and eleven chapters on registry values.',
    standing:
      'The states are explained well. The figures are those of Server 2003 and partly wrong even there: 62420 is no multiple of 1460, and TcpTimedWaitDelay cannot be below 30.',
  },
  'dynamic-ports': {
    about: 'A report on ports used up by TIME_WAIT, with the commands of netsh and a way to reproduce it.',
    standing:
      'Right in the main. The range that it sets ends at port 60000 and is not the largest, and netsh needs no restart.',
  },
  'tcp-states-en': {
    about: 'A machine translation of the longer text into English.',
    standing:
      'As the original, with damaged names and one garbled figure: it advises two values for gigabit networks where the original says 100 Mbit/s and gigabit.',
  },
  'xp-10055': {
    about: 'A report on error 10055 on Windows XP that quotes Microsoft’s article on MaxUserPort.',
    standing:
      'The article is right for XP. The listing in the report shows few connections in TIME_WAIT and many in CLOSE_WAIT, so it does not prove that the ports had run out.',
  },
} as const satisfies Record<GuideId, { readonly about: string; readonly standing: string }>;
