import type { MeetingReport, PactReport } from '../../../shared/event.ts';
import { ArticleWriter, type InventedArticle, onDay } from './article-writer.ts';
import { actors } from './states.ts';

/** What would tell on the page, were it run. */
const tell = "executed('payload')";

const scripts = [
  tell,
  `window.${tell}`,
  "alert('payload')",
  `setTimeout("${tell}")`,
  `Function(\`${tell}\`)()`,
  `import('data:text/javascript,${tell}')`,
];

/** Ways to smuggle a script into a page; `S` is the script. */
const ways = [
  '<script>S</script>',
  '</script><script>S</script>',
  '"></title></style></textarea><script>S</script>',
  '<ScRiPt >S</ScRiPt >',
  '<script src="data:text/javascript,S"></script>',
  '<script type=module>S</script>',
  '<img src=x onerror="S">',
  '"><img src=x onerror=S>',
  '<img src=`x` onerror=S//',
  '<svg onload="S">',
  '<svg><script>S</script></svg>',
  '<svg><animate onbegin="S" attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:S"><text y=20>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=S>#x">',
  '<math><mtext><table><mglyph><style><img src=x onerror="S">',
  '<iframe srcdoc="<script>parent.S</script>"></iframe>',
  '<iframe src="javascript:S"></iframe>',
  '<object data="javascript:S"></object>',
  '<embed src="javascript:S">',
  '<body onload="S">',
  '<details open ontoggle="S">',
  '<video><source onerror="S"></video>',
  '<input autofocus onfocus="S">',
  '<form action="javascript:S"><button>x</button></form>',
  '<a href="javascript:S">x</a>',
  '<a href="jav&#x09;ascript:S">x</a>',
  '<a href="data:text/html,<script>S</script>">x</a>',
  '<base href="http://127.0.0.1:1/">',
  '<meta http-equiv="refresh" content="0;url=javascript:S">',
  '<link rel=stylesheet href="http://127.0.0.1:1/x.css">',
  '<style>@import "http://127.0.0.1:1/x.css"; body{display:none}</style>',
  '<div style="background:url(http://127.0.0.1:1/x)">',
  '<template><script>S</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=S>">',
  '<!--><script>S</script>-->',
  '<![CDATA[<script>S</script>]]>',
  '<xmp><p title="</xmp><svg onload=S>">',
  "');S;//",
  '";S;//',
  '`;S;`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the payload
  '${S}',
  '{{constructor.constructor("S")()}}',
  '{"__proto__":{"innerHTML":"<img src=x onerror=S>"}}',
  'javascript:S',
  'JaVaScRiPt:S//',
  '\u0000javascript:S',
  '\u202Etxt.<script>S</script>',
  '\u2066<img src=x onerror=S>\u2069',
  '\u200F\u202B<svg onload=S>\u202C',
  '\uFEFF<script>S</script>',
  '<\u0000script>S</script>',
  '＜script＞S＜/script＞',
  '%3Cscript%3ES%3C/script%3E',
  '&lt;script&gt;S&lt;/script&gt;',
  '\\u003cscript\\u003eS\\u003c/script\\u003e',
  '<scr\u00ADipt>S</scr\u00ADipt>',
  '\uD800<script>S</script>',
  '\u001B]8;;javascript:S\u0007x\u001B]8;;\u0007',
  '=HYPERLINK("javascript:S")',
  `${'\u0301'.repeat(300)}<img src=x onerror=S>`,
  `${'A'.repeat(2000)}<svg onload=S>`,
];

/** Some before, some behind: a payload seldom comes alone. */
const coats = [(way: string) => way, (way: string) => `x'">${way}`, (way: string) => `${way}<!--`];

/** Every way with every script and coat: more than a thousand. */
export const payloads: readonly string[] = ways.flatMap((way) =>
  scripts.flatMap((script) => coats.map((coat) => coat(way.replaceAll('S', script)))),
);

const perArticle = 40;

/** Articles that say nothing but payloads, in every field that an article can fill: a meeting and a pact in each. */
export function hostileArticles(): InventedArticle[] {
  const articles: InventedArticle[] = [];
  for (let first = 0; first < payloads.length; first += perArticle)
    articles.push(hostileArticle(payloads.slice(first, first + perArticle), articles.length));
  return articles;
}

function hostileArticle(given: readonly string[], index: number): InventedArticle {
  let next = 0;
  const take = () => given[next++ % given.length]!;
  const writer = new ArticleWriter(take());
  const evidence = Array.from({ length: 12 }, () => {
    writer.paragraph();
    return writer.say(take(), ['parties', take()]);
  });
  const day = onDay(new Date(Date.UTC(2020, 0, 1 + 50 * index)).toISOString().slice(0, 10), take());
  const parties = [
    { code: actors[index]!.code, name: take() },
    { code: actors[index + 1]!.code, name: take() },
  ];
  const common = {
    parties,
    participants: Array.from({ length: 4 }, () => ({ name: take(), title: take() })),
    date: { ...day, rule: take() },
    place: { name: take(), country: 'FRA', lat: 48.8, lon: 2.3 },
    topics: [take()],
    codes: { plover: { event: take(), mode: take(), context: [] }, cameo: take() },
    attribution: take(),
    confidence: 0.9,
    evidence,
  };
  const meeting: MeetingReport = {
    ...common,
    type: 'meeting',
    kind: 'talks',
    status: 'held',
    history: [{ status: 'held', date: day, evidence: 0 }],
    outcome: { result: 'statement', quote: take() },
  };
  const pact: PactReport = {
    ...common,
    type: 'pact',
    kind: 'trade',
    status: 'signed',
    history: [{ status: 'signed', date: day, evidence: 1 }],
    name: take(),
    acronym: take(),
    aliases: [take(), take()],
    provisions: [{ kind: take(), quote: take() }],
  };
  const about = {
    key: `articles/hostile/${index} ${take()
      .replaceAll(/[\p{C}]/gu, '')
      .slice(0, 100)}.txt`,
    published: day.start,
    publisher: take(),
    url: take(),
  };
  return writer.finish(about, [meeting, pact]);
}
