/** How the report's file looks, on a screen and on paper: as the site does (`src/style`). */
export const style = `:root {
  --ink: #1f2328;
  --muted: #57606a;
  --rule: #d0d7de;
  --faint: #f6f8fa;
  --accent: #005f73;
  --search: 3.4rem;
}
* { box-sizing: border-box }
html {
  font: 15px / 1.7 "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
    "WenQuanYi Micro Hei", sans-serif;
  font-variant-numeric: tabular-nums;
  color: var(--ink);
  background: #fff;
  -webkit-text-size-adjust: 100%;
}
body { max-width: 1120px; margin: 0 auto; padding: 0 40px 4rem }
a { color: var(--accent); text-underline-offset: 0.2em }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
h1, h2, h3, h4 { line-height: 1.35; font-weight: 600; text-wrap: balance; break-after: avoid }
h1 { margin: 0.2rem 0 1rem; font-size: 1.8rem }
h2 { margin: 0 0 1rem; font-size: 1.35rem }
h3 { margin: 1.8rem 0 0.5rem; font-size: 1.1rem }
h4 { margin: 1.4rem 0 0.4rem; font-size: 1rem }
p { margin: 0.6rem 0; max-width: 60em }
[hidden] { display: none }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

header { padding: 2.6rem 0 1.4rem; border-bottom: 3px solid var(--accent) }
.subtitle { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: 0.05em }
dl { display: flex; flex-wrap: wrap; gap: 0.4rem 2.4rem; margin: 0 0 1rem }
dt { color: var(--muted); font-size: 0.87rem }
dd { margin: 0; font-weight: 600 }
.source, .note { margin: 0.3rem 0 0; max-width: none; color: var(--muted); font-size: 0.87rem }
.address { overflow-wrap: anywhere }

nav { padding: 1.2rem 0; border-bottom: 1px solid var(--rule) }
nav h2 { margin: 0 0 0.4rem; font-size: 1rem }
nav ol { margin: 0; padding: 0; list-style: none }
nav > ol { columns: 15rem; column-gap: 2.4rem }
nav > ol > li { break-inside: avoid }
nav a { display: inline-block; padding: 0.15rem 0; color: var(--ink); text-decoration: none }
nav a:hover { color: var(--accent); text-decoration: underline }
nav ol ol { padding-left: 1em; font-size: 0.93rem }
nav ol ol a { color: var(--muted) }

section { padding-top: 2.2rem }
section + section { margin-top: 2.4rem; border-top: 1px solid var(--rule) }
ul { max-width: 60em; margin: 0.8rem 0 1.2rem; padding-left: 1.2em }
li::marker { color: var(--muted) }
ul > li { margin: 0.35rem 0 }

figure { margin: 1.8rem 0 2.6rem; padding: 0 }
figcaption, caption { font-size: 1.05rem; font-weight: 600; text-align: left }
caption { padding-bottom: 0.5rem }
.count { margin-right: 0.4em; color: var(--accent) }
.finding { margin: 0.4rem 0 0.8rem; padding-left: 0.8rem; border-left: 3px solid var(--accent); font-size: 1.05rem }
.box { overflow-x: auto }
svg { display: block; max-width: 100%; height: auto }
svg:focus { outline: none }
figure > .source { margin: 0.5rem 0 }

details { margin: 0.2rem 0; font-size: 0.87rem }
summary { width: fit-content; padding: 0.15rem 0; color: var(--accent); cursor: pointer }
details > .box { width: fit-content; max-width: 100%; max-height: 26rem; margin: 0.4rem 0 1rem; overflow: auto; border: 1px solid var(--rule) }
details > .box > table { width: auto }
details th { position: sticky; top: 0 }
.code { margin: 1rem 0 }
section > pre { font-size: 0.87rem }
pre { max-height: 26rem; margin: 0.4rem 0 1rem; padding: 0.8rem 1rem; overflow: auto; background: var(--faint); line-height: 1.5 }
code { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; tab-size: 2 }

.table { margin: 1.4rem 0 2rem }
table { width: 100%; border-collapse: collapse; line-height: 1.5 }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: anywhere }
th { background: var(--faint); font-weight: 600; vertical-align: bottom; overflow-wrap: normal; word-break: keep-all }
thead th { border-bottom: 1px solid #8c959f }
.number { text-align: right; white-space: nowrap }
.center { text-align: center }
.totals td { border-top: 1px solid #8c959f; font-weight: 600 }
.totals tr + tr td { border-top: 0 }
th button { all: unset; cursor: pointer }
th button:hover { color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em }
th button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
th[aria-sort] button::after { content: " ▲"; color: var(--accent); font-size: 0.7em }
th[aria-sort="descending"] button::after { content: " ▼" }
mark { background: #ffe58a; color: inherit }

.search { position: sticky; z-index: 2; top: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 0.8rem; align-items: center; min-height: var(--search); padding: 0.5rem 0; background: #fff }
.search[hidden] { display: none }
.search label { font-weight: 600 }
.search input { flex: 0 1 22rem; min-width: 0; height: 2.3rem; padding: 0 0.7rem; border: 1px solid #8c959f; border-radius: 3px; font: inherit; color: inherit; background: #fff }
.search [role="status"] { color: var(--muted) }

.tip { position: fixed; z-index: 4; max-width: 22rem; padding: 0.35rem 0.7rem; border: 1px solid #8c959f; border-radius: 3px; background: #fff; font-size: 0.87rem; line-height: 1.5; pointer-events: none }
.tip > * { display: block; font-weight: 400 }

/* The head of the tasks stays in sight below the search box. */
@media screen and (min-width: 760px) {
  [data-searchable] > .box { overflow: visible }
  .search:not([hidden]) ~ [data-searchable] thead th { position: sticky; z-index: 1; top: var(--search); box-shadow: inset 0 -1px #8c959f }
}
@media screen and (max-width: 759.98px) {
  body { padding: 0 16px 3rem }
  header { padding-top: 1.6rem }
  h1 { font-size: 1.45rem }
  .table table { min-width: 42rem }
  .search input { flex: 1 1 10rem }
}

@media print {
  html { font-size: 9.5pt }
  body { max-width: none; padding: 0 }
  header { padding-top: 0 }
  details:not(.code[open]), .tip, .search:not([data-used]) { display: none }
  .search { position: static; min-height: 0 }
  .box { overflow: visible }
  .code > pre, section > pre { max-height: none; padding: 0; overflow: visible; background: none; white-space: pre-wrap }
  /* A chart stands on one sheet with its title, its finding and its source. */
  figure, .note, nav, li, tr { break-inside: avoid }
  figcaption, caption, thead { break-after: avoid }
  svg { width: auto; min-width: 0 !important; max-height: 215mm }
  .table { font-size: 8.5pt }
  th, td { padding: 0.25rem 0.4rem }
  thead { display: table-header-group }
  /* Chromium repeats the head of a table on each sheet, but no buttons in it. */
  th button { display: contents }
  a { color: inherit; text-decoration: none }
  figure > .source > a { display: none }
  p, li { orphans: 2; widows: 2 }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}`;
