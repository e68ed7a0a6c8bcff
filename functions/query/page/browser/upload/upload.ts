import type { ArticleRecord } from '#shared/tracked-event.ts';
import { pathOfArticle } from '../address.ts';
import { ask, Failure } from '../api.ts';
import { el, link, replace } from '../dom.ts';
import type { Show } from '../view.ts';
import { counted } from '../words.ts';
import { type Sink, sendFile, sinkOf } from './send-file.ts';

const accepted = '.txt,.md,.html,.htm,.json,.xml,.eml,.pdf,.gz';
const betweenLooks = 700;
const mostLooks = 120;

/** Articles dropped here go into the bucket; what is found in them appears beside each. */
export const show: Show = (stage, _address, { signal, title, announce }) => {
  title('Upload');
  const body = el('div', {});
  stage.append(el('div', { class: 'head' }, el('h1', { tabindex: '-1' }, 'Upload articles')), body);
  sinkOf(signal).then(
    (sink) => replace(body, ...(sink ? dropZone(sink, signal, announce) : [elsewhere()])),
    () => replace(body, elsewhere()),
  );
  return undefined;
};

const elsewhere = () =>
  el(
    'div',
    { class: 'nothing' },
    el('h2', {}, 'Articles are uploaded to the bucket'),
    el(
      'p',
      {},
      'Copy them under articles/ in the article bucket, with the rights that the operator gave you:',
    ),
    el('p', {}, el('code', {}, 'aws s3 cp article.txt s3://BUCKET/articles/')),
    el(
      'p',
      {},
      'Text, Markdown, HTML, JSON, NITF and NewsML, RSS and Atom, mail and PDF, each also gzipped.',
    ),
  );

function dropZone(sink: Sink, signal: AbortSignal, announce: (text: string) => void) {
  const input = el('input', { type: 'file', multiple: true, accept: accepted, id: 'files' });
  const zone = el(
    'div',
    { class: 'drop-zone' },
    el('label', { for: 'files' }, 'Drop articles here, or choose files'),
    input,
    el('p', {}, 'Text, Markdown, HTML, JSON, XML of the wires, mail, PDF; each also gzipped.'),
  );
  const list = el('ol', { class: 'uploads', 'aria-label': 'Uploads' });
  const take = (files: Iterable<File>) => {
    for (const file of files) list.prepend(upload(file, sink, signal, announce));
  };
  input.addEventListener('change', () => {
    take(input.files ?? []);
    input.value = '';
  });
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    take(event.dataTransfer?.files ?? []);
  });
  return [zone, list];
}

function upload(
  file: File,
  sink: Sink,
  signal: AbortSignal,
  announce: (text: string) => void,
): HTMLElement {
  const bar = el('progress', { max: '1', value: '0', 'aria-label': `Upload of ${file.name}` });
  const state = el('span', { class: 'state' }, 'uploading');
  const item = el('li', {}, el('bdi', { class: 'file' }, file.name), bar, state);
  const say = (...words: Parameters<typeof replace>[1][]) => {
    replace(state, ...words);
    announce(`${file.name}: ${state.textContent}`);
  };
  sendFile(sink, file, signal, (share) => {
    bar.value = share;
  })
    .then(async ({ id, at }) => {
      bar.value = 1;
      say('reading');
      const article = await readOf(id, at, signal);
      bar.hidden = true;
      if (!article) return say('is not read yet: see Articles in a while');
      if (article.state === 'rejected') return say(`could not be read: ${article.reason}`);
      say(link(pathOfArticle(id), {}, counted(article.eventCount, 'event'), ' found'));
    })
    .catch((error) => {
      if (signal.aborted) return;
      bar.hidden = true;
      say(error instanceof Failure ? `${error.message}: ${error.detail}` : 'failed: try again');
    });
  return item;
}

/** The record of the article once it is of this upload; null after a long while. */
async function readOf(id: string, at: string, signal: AbortSignal): Promise<ArticleRecord | null> {
  for (let look = 0; look < mostLooks; look++) {
    await new Promise((done) => setTimeout(done, betweenLooks));
    try {
      const article = await ask<ArticleRecord>(`/articles/${id}`, signal);
      if (article.uploaded >= at) return article;
    } catch (error) {
      if (!(error instanceof Failure) || error.status !== 404) throw error;
    }
  }
  return null;
}
