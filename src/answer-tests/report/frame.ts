import { type Html, html } from './markup.ts'
import { STYLE } from './style.ts'

/**
 * A page of its own: no script, and a policy that keeps a browser from loading anything from anywhere.
 *
 * @param sections the anchors and names of the parts of the page
 */
export function page(
  { title, lead, sections }: { title: string; lead: Html; sections: [id: string, name: string][] },
  body: Html,
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} · Saylau</title>
<style>${STYLE}</style>
</head>
<body>
<div class="wrap">
<header class="masthead">
<p class="brand"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 11v8h16v-8M8 11l3 3 6-8"/></svg>Saylau</p>
<h1>${title}</h1>
<p class="quiet">${lead}</p>
<nav aria-label="Parts of this page"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main>
${body}
</main>
<footer><p>This page is complete in itself: it holds no script and loads nothing.</p></footer>
</div>
</body>
</html>
`.toString()
}

/** The first thing to read: how it ended, in words and colour. */
export function banner(tone: 'good' | 'bad' | 'note' | 'plain', title: string, body: Html): Html {
  return html`<section class="banner ${tone}" aria-labelledby="verdict"><h2 id="verdict">${title}</h2>${body}</section>`
}

export function card(id: string, title: string, body: Html, classes = ''): Html {
  return html`<section class="card ${classes}" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`
}

export interface Tile {
  value: string
  label: string
  /** The colour of a verdict. */
  tone?: string | undefined
}

export function tiles(of: readonly Tile[]): Html {
  return html`<dl class="tiles">${of.map(
    ({ value, label, tone }) => html`<div><dt>${label}</dt><dd class="${tone ?? ''}">${value}</dd></div>`,
  )}</dl>`
}

export function lines(of: readonly (string | Html)[], classes = ''): Html {
  return html`<ul class="lines ${classes}">${of.map((line) => html`<li>${line}</li>`)}</ul>`
}
