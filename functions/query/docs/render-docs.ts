import { html } from 'hono/html';
import * as z from 'zod/mini';
import { mediaTypes } from '../http/negotiate.ts';
import { type Parameter, type ParameterName, parameters } from '../parameters.ts';
import { problemTitles } from '../problem.ts';
import type { Route } from '../route.ts';

/** The documentation as one page: complete without script, and nothing on it comes from another host. */
export async function renderDocs(routes: readonly Route[]): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entente: the API</title>
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<h1>Entente: the API</h1>
<p>Meetings and pacts between states, as the uploaded articles tell them. Everything is read by <code>GET</code>;
<a href="/openapi.json">openapi.json</a> says the same for programs.</p>
<nav><ul>${routes.map(
      ({
        path,
        summary,
      }) => html`<li><a href="#${anchorOf(path)}"><code>${path}</code></a> ${summary}</li>
`,
    )}</ul></nav>
<h2 id="lists">Lists</h2>
<p>A list comes in pages of <code>limit</code>. <code>next</code> in the answer, and the header <code>Link: rel="next"</code>, lead to the
next page; the last has none. A page may be short and still have a next. A cursor holds for its filters, for one to two days.</p>
<h2 id="formats">Formats</h2>
<p>By the <code>Accept</code> header or <code>?format=</code>, which wins.</p>
<dl>${Object.entries(mediaTypes).map(
      ([format, types]) => html`<dt><code>${format}</code></dt><dd>${types[0]}</dd>
`,
    )}</dl>
<h2 id="errors">Errors</h2>
<p>As <code>application/problem+json</code>; <code>problems</code> lists every mistake of a request with its remedy.</p>
<dl>${Object.entries(problemTitles).map(
      ([status, title]) => html`<dt id="status-${status}">${status}</dt><dd>${title}</dd>
`,
    )}</dl>
${routes.map(routeSection)}
</body>
</html>
`,
  );
}

function routeSection({ path, summary, parameters: names, formats }: Route) {
  const needsNothing = !path.includes('{');
  return html`<section id="${anchorOf(path)}">
<h2><code>GET ${path}</code></h2>
<p>${summary}. ${needsNothing ? html`<a href="${path}">Try it</a>.` : ''} Formats: ${formats.join(', ')}.</p>
<table><thead><tr><th>parameter<th>meaning<th>values<th>example</thead><tbody>
${names.map((name) => parameterRow(name, parameters[name], formats))}</tbody></table>
</section>
`;
}

function parameterRow(name: ParameterName, parameter: Parameter, formats: readonly string[]) {
  const values = name === 'format' ? formats.join(', ') : valuesOf(parameter);
  const example = name === 'format' ? formats[0] : parameter.example;
  return html`<tr><td><code>${name}</code><td>${parameter.description}<td>${values}<td><code>${example}</code>
`;
}

/** [meeting, pact] [1 to 100] [up to 6, with commas between] */
function valuesOf({ value, most }: Parameter): string {
  const schema = z.toJSONSchema(value);
  const span = schema.minimum === undefined ? '' : `${schema.minimum} to ${schema.maximum}`;
  const listed = schema.enum?.join(', ') ?? span;
  return [listed, most && `up to ${most}, with commas between`].filter(Boolean).join('; ');
}

/** [/events/{id} → events-id] */
const anchorOf = (path: string) => path.replaceAll(/[{}]/g, '').slice(1).replaceAll('/', '-');

export const docsStyle = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
section { border-top: 1px solid; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8885; }
td:nth-child(2) { min-width: 14rem; }
dt { float: left; clear: left; width: 6rem; }
dd { margin-left: 7rem; }
`;
