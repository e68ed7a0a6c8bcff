/** Words of headlines that running text writes small and the lists' sources seldom hold: of diplomacy, politics and war. */
export const headlineWords = `
  abolish abrogate abrupt accede accusation adamant adviser airliner allegation allegedly ambiguous analyst animosity annul
  armistice assertion athlete awkward backfire backlash bailout baseless basement basket believers betrayal blackmail blackout
  blindness blurred bombings botched brazen bribery buildings bureaucrats bury bystander calculus capitalism cards cautious
  cease-fire centralized challenger chant chide chief choked cite clinch clout clues coerce coherent collision collusion
  colossal combative concealed confer confrontational confusing contempt contention contentious contradicts crumbling curfew
  deadlock dealings defect defiance defiant defied denounce denuclearization depressing derail dialogue director disarray
  disbanded discarded discord discredit disgrace disgruntled dismissal dispatch distraction distrust divisive dogged doomed
  dossier downplay dubious earnings echo electorate elusive embattled espionage executive expel facto fade feat feud fiasco
  fiery filings finalise findings flip float flout foes folly foolish foul fraught frivolous frosty furious globalization
  grapple grim harassed hawks hearings hike hinder hinge hint honour hostility huddle implicate increasingly indicator
  infighting infiltrated inflation ink insane intern irritated killings laud lawless legality liberate limbo lobbyists loom
  madness marathon mayhem medal meddled meddling mediate meetings mired misguided mislead mocked moderation mounts mull nasty
  nationalism nationalists normalise normalize nukes obey offered offering officer oppressive opt organizer oust outcry outlast
  overrun overture partisanship perjury plunge polarization populist pragmatic predictions prep presidential prestige pretext
  progressive prolong protection protectionism protectionist provoke pullout punch rapprochement ratify ration rebalancing
  rebuff rebuke rebut reckoning redirect rein rejoin remark renegotiate repatriation repeatedly reportedly reprieve rescheduled
  reset reshape resonate respite restrain retake rethink revamped revelation revolt rift rollout rout salvage sank savings
  scathing scoop scrapped scrutinize scuttle seal seeds shortcomings showdown shred shun skepticism skeptics skyrocket slam slap
  smear smuggle snub soar soften spat spin spiral spun spurn stagnant stall standoff steered stiff stifle subsidy subvert sue
  surrogate sway sweep swell swift takeaways takedown tangled thaw thugs topped topple torpedo transcripts trap tune tweet twist
  unanswered unarmed unbearable uncomfortable uncover undecided unease unfriendly unsuccessfully unsure unveil unverified upbeat
  uphill useless utter vague verge volatility warnings watchdog weary wedge woes woo worsen wound`;
