/** Words of headlines that running text writes small and the lists' sources seldom hold: of diplomacy, politics and war. */
export const headlineWords = `
  abolish abrupt abruptly accusation adamant adviser advisers airliner allegation allegedly ambiguous analyst animosity
  assertion athlete awkward backfire backlash bailout baseless basement basket believers betrayal blackmail blackout blindness
  blurred bombings botched brazen bribery buildings bureaucrats bystander calculus capitalism cards cautious cautiously
  centralized challenger chant chief choked cite clout clues coerce coherent collision collusion colossal combative concealed
  confrontational confusing contempt contention contentious contradicts crumbling curfew dealings defect defiance defiant defied
  depressing dialogue director disarray disbanded discarded discord discredit disgrace disgruntled dismissal distraction
  distrust divisive dogged doomed dossier downplay dubious earnings echo echoes electorate elusive embattled espionage executive
  facto fade fading feat feud fiasco fiery filings findings flip foes folly foolish foul fraught frivolous frosty furious
  globalization grapple grapples grim harassed hawks hearings hike hinder hinge hint hostility implicate increasingly indicator
  infighting infiltrated inflation insane intern irritated killings lawless legality liberate limbo lobbyists loom looming looms
  madness marathon mayhem medal meddled meddling meetings mired misguided mislead mocked moderation mounts nasty nationalism
  nationalists nukes obey offered offering officer oppressive opt organizer oust ouster outcry outlast overrun partisanship
  perjury plunge plunging polarization populist pragmatic predictions prep presidential prestige pretext progressive protection
  protectionism protectionist provoke pullout punch ration rebalancing rebuke rebut reckoning redirect rein remark renegotiate
  repeatedly reportedly reprieve rescheduled reset reshape resonate respite restrain retake rethink revamped revelation
  revelations revolt rift rollout rout sank savings scathing scoop scrutinize seeds shortcomings showdown shred skepticism
  skeptics skyrocket slap smear smuggle soar soften spat spin spiral spun stagnant steered stiff stifle subsidy subvert sue
  surrogate sway sweep swell swift takeaways takedown tangled thaw thugs topped topple transcripts trap tune tweet tweets twist
  unanswered unarmed unbearable uncomfortable uncover undecided unease unfriendly unsuccessfully unsure unverified upbeat uphill
  useless utter vague verge volatility wake warnings watchdog weary wedge woes worsen wound`;
