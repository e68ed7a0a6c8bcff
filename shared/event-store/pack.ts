import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * What most reports say, so that a short one packs to a third. Part of the stored form: a second dictionary gets a second number,
 * this one never changes.
 */
const dictionary = Buffer.from(
  [
    '"attribution":null,"outcome":null,"provisions":[],"aliases":[],"topics":["military","economic","diplomatic","territory","environment","health"],',
    '"participants":[{"name":"","title":"Defense Minister","party":"USA"}],"place":{"name":"Beijing","country":"CHN","lat":37.57,"lon":126.98},',
    '"date":{"start":"2011-01-10","end":"2012-12-31","precision":"month","text":"","rule":"weekday-before-published"},"date":null,"place":null,',
    '"history":[{"status":"under-discussion","date":null,"evidence":0}],"acronym":null,"name":"cooperation agreement",',
    '"codes":{"plover":{"event":"CONSULT","mode":"visit","context":["diplomatic"]},"cameo":"042"},"confidence":0.9,',
    '"evidence":[{"quote":"The foreign minister of the United States and President met on Monday for talks in ","start":1,"end":120,',
    '"for":["parties","date","place","status","participants"]}],"parties":[{"code":"USA","name":"United States","role":"visitor"},{"code":"CHN","name":"China","role":"host"}],',
    '"article":{"id":"","key":"articles/2011/.txt","title":"","published":"2011-01-11","publisher":null,"url":null},',
    '"type":"meeting","kind":"talks","status":"held","type":"pact","kind":"trade","status":"signed",',
  ].join(''),
);

/** JSON, deflated against the dictionary; the first byte names the dictionary. */
export function pack(value: unknown): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(value), { dictionary, level: 9 });
  return Buffer.concat([Uint8Array.of(1), packed]);
}

export function unpack<Value>(bytes: Uint8Array): Value {
  if (bytes[0] !== 1)
    throw new Error(`packed with dictionary ${bytes[0]}, which is not known here`);
  return JSON.parse(inflateRawSync(bytes.subarray(1), { dictionary }).toString()) as Value;
}
