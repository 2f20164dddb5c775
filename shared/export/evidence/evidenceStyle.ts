/** Light and dark as the reader's system has it, and black on white on paper. */
export const evidenceStyle = `:root { color-scheme: light dark; --text: #1c2530; --quiet: #566270; --line: #d5dbe2; --ground: #fff;
  --band: #f4f6f8; --good: #1b6b3a; --bad: #a3241c; --bar: #7a8794; --made: #1f5fa8; --waiting: #9a5b00; }
@media (prefers-color-scheme: dark) { :root { --text: #e3e8ee; --quiet: #a3afbc; --line: #39434e; --ground: #14191f;
  --band: #1c232b; --good: #6fcf97; --bad: #ff8f85; --bar: #8794a1; --made: #7db4f0; --waiting: #e6b35c; } }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 15px/1.5 "Segoe UI", "Microsoft YaHei UI", system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h1 + p { color: var(--quiet); margin-top: 0; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; break-after: avoid; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line);
  overflow-wrap: break-word; }
thead th { background: var(--band); }
tbody th { font-weight: 600; }
.facts td { overflow-wrap: anywhere; }
.facts th { width: 16rem; color: var(--quiet); font-weight: 400; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.good { color: var(--good); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
p.good, p.bad { font-size: 1.05rem; border-left: .3rem solid currentColor; padding-left: .75rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { flex: 1 1 22rem; margin: 0; max-width: 34rem; break-inside: avoid; }
figcaption { color: var(--quiet); text-align: center; }
svg { display: block; width: 100%; font-size: 12px; }
svg text { fill: var(--text); }
.bar { fill: var(--bar); }
.bar.good { fill: var(--good); }
.bar.bad { fill: var(--bad); }
.axis { stroke: var(--line); }
.ports { stroke: var(--quiet); stroke-dasharray: 4 3; }
polyline { fill: none; stroke-width: 2; }
polyline.made { stroke: var(--made); }
polyline.waiting { stroke: var(--waiting); stroke-dasharray: 6 3; }
@media print { :root { color-scheme: light; --text: #000; --quiet: #444; --line: #999; --ground: #fff; --band: #eee;
  --good: #14522c; --bad: #8a1b14; --bar: #7a8794; --made: #1f5fa8; --waiting: #9a5b00; }
  main { max-width: none; padding: 0; } body { font-size: 10.5pt; } @page { margin: 16mm; } * { print-color-adjust: exact; } }`;
