/** A signal for each turn of some work: the next turn calls the former off, and leaving the view the last. */
export function turnsOf(signal: AbortSignal): () => AbortSignal {
  let turn = new AbortController();
  signal.addEventListener('abort', () => turn.abort());
  return () => {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  };
}
