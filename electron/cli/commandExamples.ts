/** What somebody would really type, by command; the program itself has those to begin with. */
const examples: Readonly<Record<string, readonly string[]>> = {
  tcpilot: [
    'tcpilot scan --machine export.reg',
    'tcpilot plan load-test-client',
    'tcpilot apply --set TcpTimedWaitDelay=30 --yes',
    'tcpilot undo --yes',
  ],
  scan: [
    'tcpilot scan',
    'tcpilot scan --machine export.reg --role server',
    'tcpilot scan --machine capture-folder --json',
  ],
  plan: [
    'tcpilot plan load-test-client',
    'tcpilot plan --set TcpTimedWaitDelay=30 --set DynamicPortRange.ipv4.tcp=10000+55536',
    'tcpilot plan my-profile.json --unset MaxUserPort',
  ],
  apply: [
    'tcpilot apply load-test-client',
    'tcpilot apply load-test-client --yes',
    'tcpilot apply --set TcpTimedWaitDelay=30 --yes --machine export.reg',
  ],
  verify: ['tcpilot verify', 'tcpilot verify load-test-client --junit drift.xml'],
  history: ['tcpilot history', 'tcpilot history --json'],
  undo: ['tcpilot undo', 'tcpilot undo --yes', 'tcpilot undo 3 --yes --overwrite TcpTimedWaitDelay'],
  recover: ['tcpilot recover', 'tcpilot recover --machine export.reg'],
  export: [
    'tcpilot export load-test-client --format cmd --out tune.cmd',
    'tcpilot export my-profile.json --format ansible --out tune.yml --force',
    'tcpilot export --set TcpTimedWaitDelay=30 --format reg --changes-only > tune.reg',
  ],
  capture: ['tcpilot capture --out capture-folder'],
  capacity: ['tcpilot capacity', 'tcpilot capacity --rate 1000'],
  connections: [
    'tcpilot connections',
    'tcpilot connections --state TIME_WAIT',
    'tcpilot connections --from netstat.txt --port 443',
  ],
  diagnose: [
    'tcpilot diagnose jmeter.log',
    'echo "java.net.BindException: Address already in use: connect" | tcpilot diagnose',
  ],
  prove: ['tcpilot prove', 'tcpilot prove --connections 3000 --rate 500', 'tcpilot prove --until-exhausted'],
};

/** @returns none for a command that is not known */
export function examplesOf(command: string): readonly string[] {
  return Object.hasOwn(examples, command) ? (examples[command] ?? []) : [];
}
