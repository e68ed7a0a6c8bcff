import { ask, Failure } from '../api.ts';

/** Where articles may be put: `PUT <path><name>` on this origin, which is the local stack's alone. */
export interface Sink {
  path: string;
}

/** Null where the API takes no uploads, as in AWS. */
export async function sinkOf(signal: AbortSignal): Promise<Sink | null> {
  const found = await ask<Partial<Sink>>('/uploads', signal).catch(() => null);
  return found && typeof found.path === 'string' && found.path.startsWith('/')
    ? { path: found.path }
    : null;
}

/** Sends the bytes as they are; tells how far it is. Answers with the id of the article and the time of the upload. */
export function sendFile(
  { path }: Sink,
  file: File,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<{ id: string; at: string }> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path + encodeURIComponent(file.name));
    if (file.type) request.setRequestHeader('content-type', file.type);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onerror = () => fail(new Failure(0, 'The upload broke off', 'try again'));
    request.onload = () => {
      if (request.status >= 300)
        return fail(new Failure(request.status, 'was refused', `the answer was ${request.status}`));
      done(JSON.parse(request.responseText));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
