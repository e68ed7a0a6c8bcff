const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that govern an infinitive or a noun of doing, by what they make of it. Verbs, nouns and adjectives alike. */
export const planners = set(
  'plan schedule due expect slate suppose agree decide arrange intend prepare vow pledge promise announce set poise bind confirm likely plan decision intention commitment agreement promise pledge about ready-to determine undertake commit preparation arrangement intend book will opt',
);
export const wishers = set(
  'hope want seek aim wish like offer invite urge ask call request demand push press encourage ready willing open consider try attempt propose suggest appeal recommend beg need keen eager prepared happy plead dream desire long insist hint signal possibility likelihood probability prospect chance hope wish offer invitation call proposal suggestion notion request appeal bid effort attempt push desire willingness readiness aim goal idea need demand verge brink cusp mull weigh explore possible reluctant able free allow permit authorize look help let desperate impatient anxious advise threaten threat warn prefer order instruct task direct favor favour purpose objective ambition advocate proponent supporter',
);
export const refusers = set(
  'refuse decline reject refusal oppose boycott snub rebuff spurn shun rule-out unwilling reluctance deny-request',
);
export const failers = set('fail failure unable inability');
export const doers = set(
  'manage continue begin start proceed go come travel fly leave depart arrive return head journey get happen stop meet gather visit join use help resume finish complete succeed',
);
export const cancellers = set('cancel scrap abandon drop ditch scuttle nix cancellation skip');
export const postponers = set('postpone delay defer suspend shelve freeze pause halt postponement');
export const deniers = set('deny dismiss refute denial');
