/** How a report looks: on a screen, and on A4 with this text at the foot of each page. Nothing is fetched: system fonts, no pictures but those drawn in place. */
export function styleWith(foot: string): string {
  return `
:root { color-scheme: light; --ink: #1b1e24; --muted: #4a515c; --line: #c9ced6; --accent: #0b5d7a; --ground: #f3f6f8; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 48rem; color: var(--ink); background: white;
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.2rem 0 .6rem; color: var(--accent); }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p, ul, ol { margin: .5rem 0; }
p, li { overflow-wrap: anywhere; }
ul, main ol { padding-left: 1.3rem; }
li { margin: .3rem 0; }
.subtitle { color: var(--muted); margin-bottom: 1.2rem; }
.lead { font-size: 1.1rem; font-weight: 600; }
.note { color: var(--muted); font-size: .875rem; }
.open { border: 1.5px dashed #a04a00; background: #fff7ee; padding: .5rem .75rem; }
nav ol { columns: 2; column-gap: 2rem; list-style: none; padding: 0; margin: .5rem 0; font-size: .9rem; }
nav li { margin: 0; padding: .15rem 0; break-inside: avoid; }
nav a { color: var(--accent); }
figure { margin: 1.25rem 0; }
figure svg { display: block; width: 100%; height: auto; }
figure .title { font-weight: 600; }
figcaption .note { margin-top: .25rem; }
.scrolls { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .8125rem; line-height: 1.35; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; font-size: .95rem; padding: 0 0 .35rem; }
th, td { padding: .25rem .4rem; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line); overflow-wrap: break-word; hyphens: auto; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 400; }
tbody th[colspan] { font-weight: 600; background: var(--ground); }
tbody th[colspan].part { background: none; padding-left: .4rem; }
th.part { padding-left: 1rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; hyphens: none; }
pre { background: var(--ground); padding: .6rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
td.hash { overflow-wrap: anywhere; }
.appendix { font-size: .9rem; }
.appendix table { font-size: .75rem; }
@media screen and (max-width: 46rem) {
  figure { overflow-x: auto; } figure svg { min-width: 34rem; } .scrolls table { min-width: 46rem; }
}
@page { size: A4; margin: 15mm 15mm 16mm;
  @bottom-left { content: ${JSON.stringify(foot)}; font: 7.5pt system-ui, sans-serif; color: #4a515c; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt system-ui, sans-serif; color: #4a515c; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.2pt; line-height: 1.33; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 12pt; } h3 { font-size: 10.5pt; }
  .lead { font-size: 10pt; } figure { margin: 7pt 0; } figure svg { width: 78%; } pre { break-after: avoid; font-size: 7.5pt; margin: 3pt 0; padding: 2pt 4pt; } p, ul, ol { margin: 3pt 0; } li { margin: 1.5pt 0; } .note { font-size: 8.5pt; }
  table { font-size: 7.5pt; line-height: 1.25; margin: 8pt 0; } caption { font-size: 9pt; } th, td { padding: .14rem .25rem; }
  h1, h2, h3, caption, figure .title { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  nav ol { columns: 4; column-gap: 1rem; font-size: 7.5pt; } nav li { padding: 0; }
  .appendix { font-size: 8pt; line-height: 1.3; } .appendix h2 { margin-top: 10pt; } .appendix .note { font-size: 7pt; }
  .appendix ul, .appendix ol { columns: 2; column-gap: 5mm; font-size: 7pt; line-height: 1.28; padding-left: 0; }
  .appendix li { margin: .5pt 0 .5pt 5mm; break-inside: avoid; } .appendix h3 { font-size: 9pt; margin: 6pt 0 2pt; }
  .appendix table { font-size: 6.8pt; line-height: 1.22; margin: 6pt 0; } .appendix th, .appendix td { padding: .09rem .25rem; } .appendix th.part { padding-left: .8rem; }
  tr, figure, .open, pre { break-inside: avoid; }
  thead { display: table-header-group; }
  table.whole { break-inside: avoid; }
  tbody tr:nth-child(-n + 2) { break-before: avoid; }
  p:has(+ .scrolls), p:has(+ pre) { break-after: avoid; }
  tr:has(> th[colspan]) { break-after: avoid; }
  .starts-page { break-before: page; }
  .scrolls { overflow: visible; }
  nav a { color: inherit; text-decoration: none; }
}
`;
}
