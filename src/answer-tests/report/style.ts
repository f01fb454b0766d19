import { html } from './markup.ts'

/** Every colour of text keeps 4.5:1 against the grounds it stands on, in both schemes; a test measures it. */
const COLOURS = html`
:root {
  color-scheme: light dark;
  --ground: #f3f6f7; --card: #ffffff; --inset: #f0f4f5; --line: #d5dee2; --ink: #14232b; --quiet: #51626b;
  --accent: #00647a; --fill: #1790a6;
  --passed: #0a6b50; --failed: #b1271b; --known: #7d4e00; --skipped: #55656e; --mended: #1a5fb0;
  --passed-fill: #2f9e7e; --failed-fill: #d8412f; --known-fill: #b97b12; --skipped-fill: #7c8b94; --mended-fill: #4a8ad8;
  --passed-wash: #e6f4ef; --failed-wash: #fceceb; --known-wash: #fbf2df; --mended-wash: #e8f0fb;
}
@media screen and (prefers-color-scheme: dark) { :root {
  --ground: #0d1418; --card: #151f25; --inset: #1c282f; --line: #2d3c45; --ink: #e7eef1; --quiet: #a3b4bd;
  --accent: #5fc9dc; --fill: #2f9fb4;
  --passed: #62cfa5; --failed: #ff968b; --known: #ecbb5a; --skipped: #a5b3bb; --mended: #8dbdf8;
  --passed-fill: #2f9e7e; --failed-fill: #e25a4b; --known-fill: #c48a25; --skipped-fill: #6d7d86; --mended-fill: #4f8bd6;
  --passed-wash: #12302a; --failed-wash: #3a1d1c; --known-wash: #352a13; --mended-wash: #17293f;
} }
@media print { :root { color-scheme: light; --ground: #fff; --inset: #fff } }
`

const TEXT = html`
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  overflow-wrap: anywhere }
h1, h2, h3, h4, p, ul, ol, dl, figure, blockquote { margin: 0 }
h1 { font-size: clamp(1.5rem, 1.15rem + 1.6vw, 2.1rem); line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance }
h2 { font-size: 1.15rem; line-height: 1.3; letter-spacing: -0.005em }
h3 { font-size: 1rem; line-height: 1.4 }
h4 { font-size: .75rem; line-height: 1.4; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet) }
code, .mono { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, 'Liberation Mono', monospace }
a { color: var(--accent); text-underline-offset: .18em }
:focus-visible { outline: 3px solid var(--fill); outline-offset: 2px; border-radius: 4px }
.quiet { color: var(--quiet) }
.small { font-size: .875rem } .plain { font-weight: 400 }
.number { font-variant-numeric: tabular-nums }
.passed { color: var(--passed) } .failed { color: var(--failed) } .known { color: var(--known) }
.skipped { color: var(--skipped) } .mended { color: var(--mended) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`

const LAYOUT = html`
.wrap { max-width: 72rem; margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem) clamp(.75rem, 3vw, 2rem) 3rem }
.wrap, main { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) }
.masthead { display: grid; gap: .35rem }
.masthead .brand { display: flex; gap: .55rem; align-items: center; font-weight: 650; color: var(--accent) }
.brand svg { width: 1.35rem; height: 1.35rem; fill: none; stroke: currentColor; stroke-width: 2.2;
  stroke-linecap: round; stroke-linejoin: round }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; padding: 0; list-style: none; font-size: .925rem }
nav a { display: inline-block; padding: .3rem 0 }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; display: grid; gap: .9rem;
  align-content: start; padding: clamp(1rem, 2.2vw, 1.5rem); grid-template-columns: minmax(0, 1fr); scroll-margin-top: 1rem }
.pair { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)) }
.pair > * { min-width: 0 }
.stack { display: grid; gap: 1.25rem; grid-template: auto 1fr / minmax(0, 1fr) }
.banner { border: 1px solid color-mix(in srgb, var(--tone) 40%, transparent); background: var(--wash); border-radius: 14px; display: grid; gap: .5rem;
  padding: clamp(1rem, 2.2vw, 1.5rem); grid-template-columns: minmax(0, 1fr) }
.banner h2 { font-size: 1.3rem; color: var(--tone) }
.banner.good { --tone: var(--passed); --wash: var(--passed-wash) }
.banner.bad { --tone: var(--failed); --wash: var(--failed-wash) }
.banner.note { --tone: var(--known); --wash: var(--known-wash) }
.banner.plain { --tone: var(--mended); --wash: var(--mended-wash) }
.lines { padding-left: 1.15rem; display: grid; gap: .3rem }
.lines.bare { padding: 0; list-style: none }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(5.9rem, 1fr)) }
.tiles > div { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: .75rem .85rem;
  display: flex; flex-direction: column }
.tiles dt { order: 2; font-size: .85rem; color: var(--quiet); line-height: 1.35 }
.tiles dd { margin: 0; font-size: 1.6rem; line-height: 1.25; font-weight: 650; letter-spacing: -.02em;
  font-variant-numeric: tabular-nums; white-space: nowrap }
@media (max-width: 30rem) { .tiles { gap: .6rem } .tiles > div { padding: .6rem .65rem }
  .tiles dd { font-size: 1.3rem } .tiles dt { font-size: .8rem; overflow-wrap: break-word } }
footer { color: var(--quiet); font-size: .875rem }
`

const TABLES = html`
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .925rem }
caption { text-align: left; color: var(--quiet); font-size: .875rem; padding-bottom: .6rem; text-wrap: pretty }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-top: 1px solid var(--line) }
th:first-child, td:first-child { padding-left: 0 } th:last-child, td:last-child { padding-right: 0 }
thead th { border-top: 0; font-size: .8rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; padding-top: 0 }
tbody th, tfoot th { font-weight: 600 }
th, td { overflow-wrap: break-word } .names tbody :is(th, td) { overflow-wrap: anywhere }
td.number { min-width: 3.25rem }
tfoot th, tfoot td { border-top: 2px solid var(--line) }
tr.more td { border-top: 0; padding-top: 0; font-size: .875rem }
.short { display: none; text-transform: uppercase }
td.number, th.number { white-space: nowrap }
@media (max-width: 30rem) { th, td { padding-inline: .3rem } table, thead th { font-size: .8rem } .card { padding-inline: .8rem } td.number { min-width: 0 }
  td .mark.passed { display: none } .short { display: inline } .long { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden } }
`

const PLOTS = html`
svg.plot { display: block; width: 100%; overflow: visible }
svg.plot text { fill: var(--quiet); font-size: 12px; font-variant-numeric: tabular-nums }
svg.plot .value { fill: var(--ink) }
svg .grid { stroke: var(--line) } svg .base { stroke: var(--quiet) }
svg .median { stroke: var(--fill); fill: var(--fill) } svg .p95 { stroke: var(--known-fill); fill: var(--known-fill) }
svg line.p95 { stroke-dasharray: 4 3 }
.bar { display: block; contain: inline-size; height: 8px; margin-top: .35rem; border-radius: 4px; overflow: hidden; background: var(--line) }
.bar svg { display: block; width: 100%; height: 8px }
.f-accent { fill: var(--fill) } .f-passed { fill: var(--passed-fill) } .f-failed { fill: var(--failed-fill) }
.f-known { fill: var(--known-fill) } .f-skipped { fill: var(--skipped-fill) } .f-mended { fill: var(--mended-fill) } .f-none { fill: var(--line) }
.tick { stroke: var(--ink); stroke-width: 2 }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .85rem; color: var(--quiet); padding: 0; list-style: none }
.legend svg { width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.05em }
@media (max-width: 30rem) { svg.plot .narrow-hidden { display: none } }
@media print { svg, svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`

const CASES = html`
details > summary { cursor: pointer }
.group > summary { padding: .35rem 0 } .group > summary h3 { display: inline }
.group > * + * { margin-top: .5rem } .group > summary + * { margin-top: 0 }
.case { border: 1px solid var(--line); border-radius: 10px; background: var(--card); color: var(--ink) }
.case.is-failed { border-left: 4px solid var(--failed-fill) } .case.is-known { border-left: 4px solid var(--known-fill) }
.case.is-mended { border-left: 4px solid var(--mended-fill) }
.case > summary { list-style: none; display: grid; grid-template-columns: 1.35rem minmax(0, 1fr) 1rem; gap: .1rem .5rem;
  padding: .65rem .85rem; border-radius: 10px }
.case > summary::-webkit-details-marker { display: none }
.case > summary::after { content: ''; grid-area: 1 / 3; width: .5rem; height: .5rem; margin-top: .45rem;
  border: solid var(--quiet); border-width: 0 2px 2px 0; transform: rotate(45deg) }
.case[open] > summary::after { transform: rotate(-135deg); margin-top: .65rem }
.case > summary:hover { background: var(--inset) }
.case .mark { font-weight: 700; text-align: center } .case .ask { font-weight: 550 }
.case .about { grid-column: 2; font-size: .85rem; color: var(--quiet) }
.case .first { grid-column: 2; font-size: .9rem } .case[open] .first { display: none }
.whole, code { white-space: nowrap }
.case .inside { border-top: 1px solid var(--line); padding: .9rem .85rem 1rem; display: grid; gap: .9rem;
  grid-template-columns: minmax(0, 1fr); scroll-margin-top: 6rem }
.case .inside > div { display: grid; gap: .3rem; grid-template-columns: minmax(0, 1fr) }
.text { white-space: pre-wrap; max-width: 46rem }
.evidence { display: grid; gap: .6rem; padding-left: 1.4rem }
blockquote { background: var(--inset); border-radius: 8px; padding: .55rem .8rem; max-width: 46rem;
  font: 1.06em/1.5 Georgia, 'Noto Serif', 'Liberation Serif', serif }
.evidence .from { font-size: .85rem; color: var(--quiet); margin-top: .2rem }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem .5rem; align-items: center }
legend { float: left; margin-right: .5rem; padding: 0; color: var(--quiet); font-size: .9rem }
fieldset label { border: 1px solid var(--line); border-radius: 99px; padding: .2rem .8rem; font-size: .9rem; cursor: pointer }
fieldset label:has(:checked) { border-color: var(--accent); color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent) }
fieldset label:has(:focus-visible) { outline: 3px solid var(--fill); outline-offset: 2px }
fieldset input { position: absolute; opacity: 0; pointer-events: none }
.cases:has(#only-en:checked) .case:not(.in-en), .cases:has(#only-ru:checked) .case:not(.in-ru),
.cases:has(#only-kk:checked) .case:not(.in-kk) { display: none }
@media print {
  body { font-size: 10pt } .wrap { padding: 0 } nav, fieldset { display: none }
  .card, .case, .tiles > div { break-inside: avoid } .cases { break-inside: auto }
  details.is-failed::details-content { content-visibility: visible; display: block }
  .case > summary::after { display: none }
}
`

export const STYLE = html`${COLOURS}${TEXT}${LAYOUT}${TABLES}${PLOTS}${CASES}`
