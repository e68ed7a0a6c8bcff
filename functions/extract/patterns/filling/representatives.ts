/** Nouns that speak for the state or body named before them: [Japanese officials], [the Iranian delegation], [Israel's cabinet]. Lemmas. */
export const representatives: ReadonlySet<string> = new Set(
  `official leader leadership minister premier president chancellor king queen emir sultan prince monarch pope pontiff
  negotiator delegation delegate diplomat officer envoy ambassador emissary representative mediator intermediary go-between facilitator spokesman spokeswoman government
  administration authority authorities side team counterpart colleague general commander army military navy force troop
  ministry cabinet lawmaker senator congressman secretary chief head party mission embassy official
  diplomat regime rebel guerrilla insurgent separatist fighter militia militant faction group trio quartet quintet foursome bloc union state nation country neighbour
  neighbor ally partner negotiating-team foreign-minister foreign-ministry defense-minister prime-minister foreign-secretary
  inspector chairman chair commissioner governor mayor junta opposition coalition kingdom republic 
   adviser advisor aide parliamentarian vice-president prosecutor investigator regulator detective
  member parliament senate lawmaker chancellery presidency holiness majesty highness excellency
  charge chargé d'affaire d'affaires deputy undersecretary under-secretary director attache consul strongman dictator ruler speaker`
    .split(/\s+/)
    .filter(Boolean),
);
