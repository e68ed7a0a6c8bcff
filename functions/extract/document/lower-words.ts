/**
 * Words that running text writes small, from the openly licensed treebanks and articles the grammar is trained on: six times or more, and
 * clearly more often than capitalised. Regular inflections are left out. For text that shows no case of its own.
 */
export const lowerWords = `
  abandon abducted abide ability able aboard abolition abortion about above abroad absence absent absentee absolute absorb
  abstract absurd abundance abundant abuse abusers abusive academia academic accelerate accelerators accept acceptable
  acceptance access accessibility accessible accession accident accidental accommodate accommodation accompanied accomplish
  accomplishment accord accordance account accountability accountable accumulated accumulation accuracy accurate accusations
  accuse accustomed achievable achieve achievement acknowledge acknowledgement acquire acquisitions acre across acted action
  actionable activate active activism activist activity actor acts actual acute ad adapt adaptation add addiction addition
  additional address adequacy adequate adhere adjacent adjunct adjust adjustment administer administrations administrative
  administrators admiration admire admission admit admitted adolescents adopt adoption ads adult adulthood advance
  advancements advantage adventure adversary adverse adversity advertising advice advise advisories advisors advocacy advocate
  aerial aesthetic affair affect affection affiliate affirm affirmative afford affordability affordable affront afraid after
  aftermath afternoon aftershocks afterward again against age agencies agenda agents aggravated aggregate aggression
  aggressive agility aging ago agony agree agreement agricultural ahead aid aide ailments aim air airborne aircraft airlift
  airline airplane airport airspace airstrike aisle aka al alarm album alert algorithmic algorithms alien align alignment
  alike alive all allegations allege alleviate alley alliances allocate allocation allow ally alma almost alone along
  alongside already alright also alt alternate alternative although altitude altogether aluminum always am amazed amazing
  ambassadors ambition ambitious ambulances ambush amend amendments amid amidst ammunition among amongst amount ample amplify
  an analyses analysis analysts analytical analytics analyze ancestors ancestry anchor ancient and angels anger angle angry
  animal animated anniversary announce announcement annual another answer ant anthrax antibiotics anticipate anticipation
  antisemitic antisemitism antitrust antiviral anxiety anxious any anybody anymore anyone anything anytime anyway anywhere
  apart apartheid apartment apologies apologize appalling apparel apparent appeal appear appearance appellate appetite applaud
  applause appliances applicability applicable applicant application apply appoint appointee appointment appraisal appreciate
  appreciation apprehended apprentices approach appropriate appropriation approval approve approximately apps appurtenant
  arbitrary archipelago architect architecture are area arena argue argument aria arise arm armies armored arose around
  arrange arrangement array arrest arrival arrive arsenal arson art arthritis article articulated artificial artillery artist
  artistic artwork as ashamed aside ask asleep aspect aspiration assailants assassinated assassination assault assemble assert
  assertions assess assessment asset assign assignment assist assistance associated associations assume assumption assurance
  assure asthma astonishing astounding astronaut asylum asymmetrical async at ate athletes athletic atmosphere atop atrocities
  attach attachment attack attain attempt attend attendance attendees attention attitude attract attractive attributable
  attributed attributes au audience audio audit augment auspices authentic author authoritarian authority authorizations
  authorize autism autistic auto autocracy autocrats automakers automated automatic automatically automobile automotive
  autonomous autonomy availability available avenues average avert avian aviation avoid await awake awarded awardees awarding
  awards aware awareness away awe awesome awful baby back backbone backdrop background backlog backward backyard bad badge bag
  bail bait baked bakery balance balcony ball ballet ballistic balloon ballot ban banker banking bankruptcy banks banned
  banner banning bare bargain barn barred barrel barrier bars base baseball baseline basic basically basis basketball bathroom
  baton battered battery battle battlefield be beaches beacon beans bear beat beaten beautiful beauty became because become
  bed bedrock bedroom beef been beer before began begin beginning begun behalf behavior behavioral behaviour behind being
  belief believe belong beloved below belt bench bend beneath beneficial beneficiary benefit benefitted benefitting bent
  beside best bestowed bet betrayed better between beverage beyond bias bicycle bid bidders bidding big bigger biggest bigotry
  bike bilateral bill billion billionaire bin binary binational bio biodiversity biofuels biological biology biomanufacturing
  biosafety biosecurity biotechnology bird birth birthday birthright bit bite bitter bizarre blades blame blank blanket blast
  blatant bleach bleeding blend bless blew blind blinking bloc block blockade blog blood bloodshed bloody blow blown blue
  boarding boards boasts boat body bold bolster bomb bond bone bono bonus book boom boost boots border bore born borne borrow
  boss both bottle bottlenecks bottom bought bound boundary boundless bounty bow box boy boycott boyfriend brags brain
  branches brand brass brave bravery breach bread breadth break breakaway breakdown breakfast breakthrough breast
  breastfeeding breath breathe breathtaking breed brick bridges brief brigade bright brightest brightness brilliant bring
  brink broad broadband broadcast broaden broke broken broker brokerage brother brought browser brunt brush brutal brutality
  bucks buddy budgetary budgets buffer bugs build buildup built bulb bulk bullet bullying bunch burden burdensome bureaucracy
  bureaucratic burgeoning burial buried burn burst bus business businessman bust busy but butterflies button buy buybacks by
  bypass ca cabin cabinets cable cadets cage cake calculated calculation calendar call calm came camera campaign camping camps
  campus can cancel cancellation cancelled cancer candid candidacy candidate candy cap capability capable capacity capita
  capital capitalist capitalize capped capping captioned captive captivity capture car carbon cardinal care careful caregiver
  caregiving cargo carnage carpenter carpet carrier carry cartels cartoons carve cascade case cash cast casualties cat catalog
  catalyst catalyze catastrophe catastrophic catch categorical categories cattle caught cause caution cave cease ceasefire
  ceiling celebrate celebration celebrity cell cement censor censorship cent centered centerpiece centrality century ceremony
  certain certainty certificate certification certify cessation cetera chain chaired chairmanship chairs challenge champion
  championship chance chancellors change changer channel chanted chanting chaos chapter character characteristics characterize
  charcoal charge chargers charitable charity charm chart chase chat cheap cheapest cheat check checkpoint cheek cheering
  cheese chef chemical chemistry cherish chess chest chicken child childbirth childcare childhood children chill chin chip
  chocolate choice choir chokeholds choose chose chosen chronic churches cigarette circle circumstance circumvent cited citing
  citizen citizenship city civic civil civilian civilization civilized claim clan clarification clarify clarity clash class
  classic classical classification classified classmates classroom clause clean cleanup clear clearance clemency cleric clerk
  click client cliff climate climb clinic clinical clinicians clip clock close closer closest closet closure clothes clothing
  cloud clubs cluster coach coal coalition coastal coastline coasts cocaine cocktail cocoa codes codify coding coercion
  coercive coffee cognition cognitive cohesive cohort coincidence coincides cold collaborate collaboration collaborative
  collapse collar collateral colleague collect collection collective collectors colleges colony color colorful column combat
  combatting combination combine come comeback comedy comfort comfortable command commemorate commemoration commence
  commencement commend comment commentary commercial commercialization commercialize commissioned commit commitment committed
  committees committing commodity common commonsense communicate communication communism community commuted companion company
  comparable comparative compared comparing comparison compassion compassionate compatible compel compelled compelling
  compensate compensation compete competition competitive competitiveness competitors complacency complain complaint
  complement complementary complete completion complex complexity compliance compliant complicate complications complicit
  complicity compliment comply component composed composition compound comprehensive compressor comprise compromise
  computational computer computing con conceived concentrated concentration concept concern concert concessional concessions
  conclude conclusion concrete concurrently condemn condemnation condition condolences conduct conference confessed confession
  confidence confident confidential confidentiality confined confinement confirm confirmation conflict confront confrontation
  confused confusion congestion congratulate congratulations congressmen conjunction connect connection connectivity conquer
  conscience conscious consecutive consensus consent consequence consequential conservation conservative conserve consider
  considerable considerably consideration consist consistency consistent consolidate consolidation conspiracy constant
  constituency constituent constitute constitutional constraints construct construction constructive construed consult
  consultant consultation consultative consumed consumer consuming consumption contact contain contaminated contamination
  contemporary content contest context continent contingency contingent continually continuation continue continuity
  continuous contraception contraceptive contract contractor contrary contrast contribute contribution contributor control
  controlled controllers controlling controversial controversy convene convenience convenient conventional convergence
  conversation conversational conversion convert convey convicted conviction convince convoy cooked cooking cool cooperate
  cooperation coordinate coordination coping copper copy copyright core corn cornerstone coronavirus corporate corporations
  corpus correct correlation correspondence correspondent corridors corrupt corruption cost cotton couch cough could councils
  counseling counselors count countermeasures counternarcotics counterpart counterproductive counterterrorism counties
  countless country countryside coup couple coupons courage courageous course courthouse courtroom courts cousin cover
  coverage cow coworkers cozy crab crack crackdown craft crap crash crate crazy create creation creativity creators
  credentials credibility credible credit crew cricket crime criminal criminalization criminalize crippled crippling crises
  crisis crisp criteria critic critical criticism criticize crop cropping crossed crosses crossing crowd crucial crude cruel
  cruelty cruise crush cry cryptocurrency cuisine cultivate cultural culture cum cumulative curb cure curiosity curious
  currency current curriculum curtail curve custody custom cut cute cutting cyber cyberattack cybersecurity cyberspace cycle
  cyclone dad daily dairy damage damn dance danger dangerous dare dark darkest darkness data database date daughter daunting
  dawn day daycare daylight daytime de dead deadliest deadline deal dealership dealt dear death debate debilitating debris
  debt debut decade decarbonization decarbonize deceased decency decent deceptive decide decimated decision decisive deck
  declarations declare decline decoding decor decorated decrease decree dedicate dedication deduct deduction deeds deem deep
  deepen deepest default defeat defend defendant defenses defensive defer deferred deficiency deficient deficit define
  definitely definition definitive deforestation defund defuse degradation degrade degree del delay delegate delegation delete
  deliberate delicious delighted deliver deliverables delivery demand democracy democratically demographic demonizing
  demonstrate demonstration demonstrators denial denounced densely density dental dentist deny depart departments departure
  depend dependence dependency dependent deploy deployment deport deportation deposits depraved depressed depression deprives
  depth deputies der deregulation deregulatory derivative derived descendants descent describe description deserve design
  designate designation designee desire desk despair desperate despicable despite destabilize destination destiny destroy
  destruction destructive detail detained detainee detect detection detention deter deteriorated deteriorating deterioration
  determinants determination determine deterred deterrence deterrent deterring detonated detrimental devastate devastation
  develop development device devoted devotion diabetes diagnose diagnosis diagnostic dial dialogues diapers diarrhea diaspora
  dictate dictator dictatorship did die diesel diet dietary difference different differential differing difficult difficulty
  dig digital digits dignified dignity dilemma diligence diligent dilute dimension diminish dine dinner dioxide diplomacy
  diplomat diplomatic diplomatically dire direct direction directive dirt dirty disability disabled disadvantaged disagree
  disagreement disappear disappointed disappointing disappointment disapprove disarm disarmament disaster discharge
  disciplinary discipline disclose disclosure discomfort disconnect discontinued discount discourage discourse discover
  discovery discrete discretion discretionary discriminate discrimination discriminatory discuss discussion disease dish
  disinformation dismantle dismiss disorder disparate disparity dispatched dispense disperse displaced displacement display
  disposal disposition disproportionate dispute disregard disrupt disruption disruptive disseminate dissemination dissent
  dissidents dissolved distance distant distinct distinction distinguish distort distortion distract distress distribute
  distribution districts disturbance disturbing dive diverse diversification diversify diversion diversity divert divide
  dividends divisions do dock doctor doctorate doctrine document documentary documentation doers does dog doing dollar domain
  domestic domestically dominance dominant dominate donate donation done donor door dose double doubt down download downstream
  downtown downturn downward dozen draconian draft drag dragged dragon drama dramatic dramatically drank drastically draw
  drawdown drawn dreamed dreams dress drew drill drink drive driven driver drone drop dropped dropping drought drove drowned
  drug drunk dry du dual duality duck due duel duly dumb dumped dumping durable duration during dust duty dwarf dying dynamic
  dynamism each eager earlier earliest early earn earthquake ease easements easier easiest easily easy eat eaten eco
  ecological economic economical economists economy ecosystem eczema edge edible edit edition editor educate education
  educational educator effect effective effectiveness efficacy efficiency efficient effort eggs egregious eight eighteen
  eighth either elaborate elder eldercare elect election electoral electric electrical electricity electrification electrify
  electronic element elementary elevate eleven eligibility eligible eliminate elimination elite else elsewhere em email
  embargo embark embarrass embarrassment embassies embedded embody emboldened embrace emerge emergency emission emotional
  empathy emphasis emphasize empirical employ employee employment empower empowerment empty en enable enablers enact enactment
  enclosed encompass encounter encourage end endanger endeavor endemic endless endorse endorsement endowed endurance endure
  enemy energy enforce enforceable enforcement engage engagement engineer enhance enhancements enjambment enjoy enjoyable
  enlisted enormous enough enrich enrichment enroll enrollees enrollment enshrined enslaved ensuing ensure enter enterprise
  entertainment enthusiasm enthusiastic entire entirety entitled entitlement entity entrance entrants entrepreneur
  entrepreneurial entrepreneurship entry environment environmental envision epidemic episode equal equality equation equip
  equipment equipped equipping equitable equitably equity equivalence equivalent era eradicate erase erode erosion error
  erupted escalate escalation escape especially essence essential establish establishment estate estimate et etc etched
  eternal ethanol ethic ethical ethnic ethnicity evacuate evacuation evade evaluate evaluation evasion even event eventually
  ever every everybody everyday everyone everything everywhere eviction evidence evident evil evolution evolutionary evolve ex
  exacerbate exact exaggeration exam examination examine example exceed excellence excellent except exception exceptional
  excess excessive exchange excited excitement exciting exclaimed exclude exclusion exclusive excuse execute execution
  executives exemplified exempt exemptions exercise exert exhaust exhibit exhibition exile exist existence existential exit
  exorbitant expand expansion expansive expect expectation expedite expeditious expelled expenditures expense expensive
  experience experiment experimental expert expertise expiration expire explain explanation explicit exploded exploit
  exploitation exploration explore explorers explosion explosive export expose exposure express expression expulsion exquisite
  extend extension extensive extent external extinction extortion extra extract extraction extractive extradite extradition
  extraordinarily extraordinary extreme extremism extremist eye fabric fabrication fabulous face facilitate facilitation
  facilitators facility fact faction factor factory factsheet factual faculty fail failure fair fairness faith faithful fake
  fall fallen fallout false famed familial familiar family famine famous fan fancy fantastic fantasy far farm farmworkers
  farrier fashion fast fastest fat fatal fatalities fate father faucet fault faulty favor favorable favorite favour faxed fear
  fearlessly feasibility feasible feathers feature federalism federally fee feedback feel feet fell fellow felony felt female
  femoral femur fence fentanyl ferocious ferry fertility fertilizer fester festivals festivities fetchpriority fever few fi
  fiber fiction field fierce fifteen fifth fiftieth fifty fight figuratively figure file filibuster fill film filmmaker filter
  final finalize financed finances financial financing find fine finest finger finish fire firearm firefight fireworks firm
  first firsthand fiscal fish fishermen fishery fit fitting five fix fixtures flag flagged flagrant flagship flakes flame
  flank flat flavor flawed flaws fled flee fleet flesh flew flexibility flexible flight floating flood floor flourish flow
  flown flu fluid fly foam focal focus fold folks follow food fool foot footage football footprint for fora forbearance forbid
  forced forceful forces forcibly forcing forecast foreclosure forefront foreign foremost forensic foresters forestry forests
  forever forge forget forgive forgiven forgiveness forgot forgotten form formal format formation formula formulate forth
  forthcoming fortify fortitude fortunate forty forward fossil foster fought found foundational foundations four fourteen
  fourteenth fourth fraction fragile fragility frame framework frankly fraud fraudsters fraudulent free freedom freeze freight
  frequency frequent fresh freshman friend friendship frightening from front frontier frontline frozen fruit fruitful
  frustrated frustrating frustration ft fuel fulfill fulfillment full fullest fully fumes fun function functional fundamental
  funded funding fundraiser fundraising funds funeral fungus funneling funny furniture further furtherance fusion future
  gaggle gain gallery gallon galvanize game gamechanger gang gap garage garbage gardens garnered gas gasoline gather gave gay
  gear gel gender generally generals generate generation generational generators generic generosity generous genetic genocide
  genomic gentlemen genuine geographical geography geology geometry geopolitical geothermal gesture get getting ghost giant
  gift gigantic gigawatts girl girlfriend give giveaways given glad glass glimpse global globe glorious glory gloves glow glue
  go goal goes going golf gon gone good goodbye goodness goodwill gosh got gotten gouging govern governance government
  governmental grab grace gracious grade gradually graduate graduation grain grammar grandchildren granddaughter grandfather
  grandma grandmother grandparents grandpop grandson grant grantees grantmaking graphic grappling grassroots grateful
  gratitude grave gravity great greatest greatness greed greenhouse greet greetings grenade grew grid grief grieve grip grit
  grocery gross ground groundbreaking groundwork group grow grown growth guarantee guardian guarding guardrails guards
  guerrillas guess guest guidance guide guidelines guilty guitarist gun gunfire gunman gunmen gunned gut guy gym ha habitat
  habits hack had hail hair half halfway hallmark hallowed halls halt hampered hampering hamster hand handle hang happen
  happier happiness happy harassment harbor hard hardest hardship hardware hardworking harm harmful harmless harmony harness
  harsh harvest has hate hateful hatred haul have haven havoc hay hazard hazardous he head headaches headline headquartered
  headquarters heal health healthcare healthier healthy hear heart heartbreaking heartbroken heat heavily heavy heck hectares
  hedge heel height heightened heinous held helicopter hell hello helm help helpful hence her here hereafter hereby herein
  hereunto herewith hero heroic heroin heroism herself hesitate hid hidden hide hideouts high highest highlight highway
  hijackers hikes hiking him himself hinges hints hip hire his historian historic historical history hit hitting hoax hold
  hole holiday hollowed homage home homebuyers homelands homeless homelessness homemade homeopathic homeopathy homeowner
  homeownership hometown homework homicide homosexuality honest honesty honor honorary hoof hop hope hopeful horizon
  horizontal hormone horrendous horrible horrific horror horse hospital hospitality hospitalization hospitalized host hostage
  hostile hostilities hot hotel hottest hour housed household houses housing how however href hug huge huh human humane
  humanitarian humanity humankind humble humility humor hundred hung hungry hunters hunting hurdles hurricanes hurry hurt
  husband hybrid hydrogen hydropower hygiene hyperbole hypersonic hypocrisy hypothetical icon iconic id idea ideal ideation
  identical identifiable identification identify identity ideological ideology idle if ignited ignorance ignore ill illegal
  illegitimate illicit illness illustrate image imagination imagine imam img immediate immense immigrant immigration imminent
  immobilized immoral immune immunity immunization immunocompromised impact impactful impair impartial impasse impatient
  impeachment impede imperative imperfect imperialism implement implementation implicated implications import importance
  important importation impose imposition impossible impressed impression impressive imprisoned imprisonment improper improve
  improvement in inability inaccessible inaccurate inaction inadequate inalienable inappropriate inaudible inaugural
  inaugurated inauguration incarcerated incarceration incentive incentivize inception incest inch incidence incident
  incitement inciting include inclusion inclusive income incompetent incomplete inconsistency inconsistent incorporate
  incorrect increase incredible incredibly incremental incubators incumbent incurred indeed indefinitely independent indicate
  indication indicators indicted indictment indirect indispensable individual individualized indoor induced inducted
  industrial industrialized industry ineffective ineligible inequality inequity inevitable inexpensive inextricably infant
  infected infection infectious infinite inflated inflationary inflection inflict influence influential influenza influx info
  inform informal information infrastructure ingenuity ingredients inhabitants inherent inherit inheritance inhibit inhuman
  inhumane initial initiate initiation initiatives inject injured injuring injury injustice inland inmates inner innocent
  innovate innovation innovative innovators input inquired inquiry insects insecurity insert inside insight insist inspection
  inspectors inspiration inspire instability install installation instance instant instead instilled instinct institution
  institutional instructed instruction instructor instrument instrumental insufficient insulation insulin insult insurance
  insured insurers insurgency insurgent insurrection insurrectionists intact intake integral integrate integration integrity
  intellect intelligence intend intense intensify intensity intensive intent intention intentional interact interaction
  interactive intercepted interceptors interconnect interconnection interest interface interfere interference
  intergenerational interim interjection intermediate internal international internment interoperability interoperable
  interpret interpretation interrogation interrupted intersect intersection interstellar intervene intervention interview
  intimate intimidate intimidation into intolerance introduce introduction intrusion invade invalid invaluable invasion
  invasive invent inventory invest investigate investigation investigative investigators investment investor invisible
  invitation invite invoice invoked invoking involve involvement iodine iodised iron ironclad irony irregular irregularities
  irresponsible is islamists isolate isolation issuance issue issuers it item its itself jail jam jazz jeopardize jeopardy jet
  job jobless join joint joke journalism journalist journals journey joy joyful joyous judged judges judgment judicial juice
  jump jumpstart junk junta jurisdiction jury just justices justification justify keen keep kept kerosene key kick kid kidding
  kidnapped kidnappers kidnapping kidney kill kilometer kind kinda kindergarten kindness kings kinship kit kitchen kitten km
  knee knew knife knit knock know knowledge knowledgeable known la lab label laboratory laborers lack ladder ladies laid land
  landfall landlocked landlord landmark landmines landowners landscape landslide lanes language lantern lap laptop large
  larger largest laser last late later latest latter laude laugh laughter launch laundering laundry laureates law lawful
  lawmaker lawsuit lawyer lax lay lazy lbs le lead leadership leak leakage lean leap learn lease leash least leave lecture led
  left leftist leg legacy legal legend legendary legislation legislative legislators legislature legitimacy legitimate leisure
  lemon lend length lengthy lens less lessen lesson let lethal letter letting levees level leverage levers lexical liability
  liberal liberty librarians libraries license lie lieu life lifecycle lifeguard lifeline lifelong lifesaving lifestyle
  lifetime lift light lightning like likelihood likeminded likewise limb limit limitation limitless linchpin line linguistic
  link lions lip lipstick liquefied liquid liquidation list listen lit literacy literal literary literature lithium litigation
  litter little live livelihood liver livestock lo load loan lobby lobster local localities localized locate location lock
  lockstep locomotion locomotives log logic logistical logistics logo lol lone long longest longevity longstanding longtime
  look loop loophole loose lose loss lost lot loud love low lowest loyal loyalty luck lucky lumber lunar lunch lung luxury
  lying lyrics machine machinery macroeconomic mad made magazines magic magical magna magnificent magnitude mail mailings main
  mainland mainstream maintain maintenance maize major majority make maker malaria male malicious malign malnutrition mama
  mammals man manage manager mandate mandatory manifest manipulate manipulation mankind manned manner manual manufacture
  manufacturer many map mapping marched marches marching margin marginalized marijuana maritime marked markers market
  marketplace marking marks marriage marry mask mass massacre massive mastermind match mate mater material maternal maternity
  math mathematical mathematician mathematics matter mature max maximize maximum may maybe mayors me meal mean meaningful
  meant meantime meanwhile measurable measure measurement meat mechanic mechanism media median mediator medical medication
  medicine medics medium meet megawatts melt members membership memo memorable memoranda memorandum memory men menopause
  mental mention mentor mentorship menu mercury mercy mere merge merger merit mess message messengers messy met metal methane
  method meticulous metric mic mice micro microphone microscope mid middle midnight midst midterm mifepristone might migrant
  migration migratory mild mile milestone militant militarily military militia milk mill million millionaires mind mindful
  mindset mine mineral miners minimal minimize minimum ministers minor minority mins minus minute miracle mirror miscarriage
  misconduct misinformation misleading mismanagement miss missile mission mistake mistaken misunderstanding misuse mitigate
  mitigation mix mob mobile mobility mobilization mobilize mode model moderate moderator modern modernization modernize modest
  modification modify modular module moisture mom moment momentous momentum monarch monarchy monastery money monitor monk
  month monumental monuments mood moral morale morality moratorium morbidity more morning mortality mortar mortgage mosque
  most mother motion motivated motivation motive motorcycle mountainous mountains mounted mounting mourn mouse mouth move
  movement movie much mudslides multilateral multinational multiple multiply multitude municipal municipalities munitions
  murder murderous muscle museums music musical musician must mutation mutilation mutual my myriad myself na nail naked
  naloxone name narrative narrow nation nationalities nationally nationals nationwide natural nature navigate navigation
  navigator near nearby nearest neat necessarily necessary necessity neck need needless negative neglect negligence negotiate
  negotiation negotiator neighbor neighborhood neighbouring neighbours neither neoclassical neologism nephew nerve nervous
  nest net network neurological neutral neutrality never new newborn newest newspaper next nice nickel night nightclub
  nightlife nightmare nine nineteen nineteenth ninth no noble nobody node noise nominate nomination nominees non noncitizen
  nondiscrimination none nonimmigrant nonpartisan nonprofit nonproliferation noon nor normal normalcy normalization norms
  northeastern northwest nose not notable notably notch note nothing notice notification notify notion notorious
  notwithstanding novel now nowhere nt nuclear number numerous nurse nurtured nutritional nutritious oath obedience obesity
  object objections objective obligated obligation observance observation observe observers obsessed obsession obstacle
  obstructing obstruction obtain obvious occasion occasional occupants occupation occupied occur occurred occurring oceans odd
  of off offended offender offense offensive officers offices official offset offshore often oil okay old oldest oligarchs on
  onboard once one onerous ongoing online only onset onshore onslaught onto onward op open operate operation operational
  operationalize operative operator opinion opioid opium opponent opportunity oppose opposite opposition oppression optic
  optimism optimistic optimize option or oral orbit orchestrated order ordinary organ organisations organizational
  organizations organize organizers orientation oriented origin original originated originating ornaments other otherwise
  ought ounce our ourselves ousted out outages outbreak outcome outcompete outdated outdoor outfit outgoing outlaw outlets
  outline outpatient output outrage outrageous outreach outright outset outside outsized outskirts outsourcing outspoken
  outstanding outweighs over overall overarching overburdened overcapacity overcome overcrowded overdose overdue overflight
  overhaul overlap overlook overnight overpriced overreach oversaw overseas oversee overseen oversight overthrew overthrow
  overtime overturn overview overwhelmed overwhelming owe own ownership oxygen ozone pace pack package page paid pain painful
  paint pair pal pandemic panel panic pants paper paperwork par parade paragraph parakeet parallel parameters paramilitary
  paramount paraphrase parcel pardon parent parenthetically parishes parity parking parks parliament parliamentary parole part
  partial participant participate participation particles particular partisan partner partnership party pass passage passenger
  passion passionate passive passport past pastor path pathogens pathway patience patient patriotic patriotism patriots patrol
  pattern pause paved paving pay payable paycheck payment payroll peace peaceful peacekeepers peacekeeping peak pedestrian
  pediatric peer pen penalty pending penny pension people per perceived percent percentage percentile perception perfect
  perform performance perhaps peril period perished permanent permissible permission permit permitted permittee permitting
  pernicious perpetrated perpetrators persecuted persecution perseverance persist persistence persistent person personal
  personality personalized personnel perspective persuade persuasive pertaining pet petition petroleum pharmaceutical
  pharmacists pharmacy phase phenomenon philanthropic philanthropy philosophers philosophy phone photo photograph photography
  phrase physical physician pick picket picture pie piece pig pile pilgrims pill pillars pilot pin pioneer pipe pipefitters
  pipeline pit pitch pivot pivotal pizza place plagued plain plaintiffs plan plane planet planned planning plant plastic
  platform play playbook plea pleaded pleasant please pleasure pledge plenty plot plotting plunged plus pm pocket podium poem
  poet poetry point poised poison poisonous polar poles police policeman policemen policy policymakers policymaking polio
  political politician politics poll pollutants polluting pollution pool poor poorest pop popular popularity populated
  population pork portal portfolio portion portrait ports pose position positive possess possession possibility possible
  possibly post postdoctoral postpartum postpone postural posture pot potato potent potential poultry pound pour poverty
  powder power powerful powerhouse practicable practical practice practitioners praise pray pre preach precaution precedent
  precious precipitation precise precision precursor predator predatory predecessor predict predictable predominantly
  preexisting prefer preference preferred pregnancy pregnant prejudge preliminary prematurely premeditated premise premium
  preparation prepare preparedness preschool prescribe prescription presence present presentation preservation preserve
  preside presidency presidents press pressure prestigious presumed presumption presumptive pretend pretense pretty prevail
  prevalence prevalent prevent preventable preventative prevention preventive preview previous prey price pride priest
  primarily primary principally principle print prior prioritization prioritize priority prison privacy private privilege
  prizes pro proactive probability probable probably probe problem problematic procedural procedure proceed process processors
  proclaim proclamations procure procurement produce producer product production productive productivity profession
  professional professionalism professors proficiency profile profit profitability profitable profiteering profound program
  programme progress prohibit prohibition project projections proliferation prolific prolonged prominence prominent promise
  promote promotion prompt promulgated pronounced proof propaganda propel propelled proper property proponents proportion
  proportionate proposal propose proposition proprietary prosecute prosecution prosecutor prosecutorial prospect prospective
  prosperity prosperous protect protections protective protein protest protestors protocols proud prove proven provide
  provider province provincial provision provisional provocation provocative proxies prudent psychological pub public
  publication publish pull pump pundits punish punishment puppet puppy purchase pure purported purpose purposeful pursuant
  pursue pursuit push put putting quake qualify quality quantity quantum quarantine quarter quartile que quest question quick
  quiet quit quite quo quota quote rabbit race racial racism radar radiation radical radio raging raid rail railroad railways
  rain rainfall raise rally ramp rampage rampant ran ranch random range rank ransom ransomware rape rapid rapists rare rat
  rate rather ratification ratified ratio rational ravaged raw rays re reach react reaction reactor read readily readiness
  readout ready reaffirm real realistic realists reality realization realize rear reason reasonable reasonably reassurance
  reassure reauthorization reauthorize rebate rebel rebellion rebirth rebound rebuild rebuilt recall receipt receive recent
  reception receptionist recess recession recidivism recipient reciprocal reciprocity reckless reclaim recognition recognize
  recommend recommendation recommit reconcile reconciliation reconnaissance reconsider reconstruction reconvene record recount
  recover recovery recreation recreational recruit recruitment recurring recycled recycling redacted rededicate redeem
  redemption redesigned redouble reduce reductions reefs reelect reelection reeling reentry reestablish refer referee
  reference referendum referral referred referring refinance refine refinery reflect reflection reflective refocusing reform
  refrain refrigerator refugee refund refusal refuse regain regard regardless regenerative regime region regional regionalism
  registering registration registry regret regular regulate regulation regulators regulatory rehabilitate reign reignited
  reimbursed reimbursement reinforce reining reinstate reinvigorate reiterate reject rejection rejoice rejoined relate
  relation relationship relative relax relay release relentless relevance relevant reliability reliable reliably reliance
  reliant relief relieve religion religious rely remain remainder remarkable remarkably remarks remedial remediation remedy
  remember remind remittance remnants remote removal remove render renew renewable renewal renovate renovation renowned rent
  rental reopen repair repay repayment repeal repeat repercussions repetition replace replacement replenishment replication
  reply report repository represent representation repression repressive reproductive repurpose reputation request require
  requirement rescind rescued rescuers research reservations reserved reserves reservoirs resettle resettlement reside
  residency resident residential resign resignation resilience resiliency resilient resist resistance resistant resolute
  resolution resolve resort resounding resource respect respectful respective respiratory respond respondents response
  responsibility responsible responsibly responsive responsiveness rest restart restate restaurant restive restoration restore
  restraint restrict restriction restrictive restructuring result resume resumption resurgence retail retain retaliation
  retaliatory retention retire retirement retreat retribution retroactive return reunite reuse reveal revenge revenue
  reverence reversal reverse revert review revise revision revisit revitalization revitalize revival revive revocation revoke
  reward rhetoric rich richest rid ride ridiculous rifle rigged right righteous rigorous ring riot rip ripped ripping ripple
  rise risen risk rival road roadside roaring robbed robbery robot robust rock rocket rocky rode rogue role roll romantic roof
  room root rose rotating rotational rough round roundtable routes routine row rubber rubble ruble rude ruin rule rulemaking
  ruler rumors run running runoff runway rural rush sabotage sacred sacrifice sad saddened sadness safe safeguard safer safest
  safety said sail sake salad salary sale salesman salmon salon salsa salt salute salvation same sample sanction sanctuary
  sand sandwich sat satanism satellite satisfaction satisfactory satisfy sauce save saw say scale scam scammed scammers
  scandal scanning scare scars scary scattered scenario scene scent schedule scheme scholars scholarships school scientific
  scientist scope score scourge scrap scratch screen script scrutiny se seafood sealed seamless search season seasonal seat
  second secondary secret sect sectarian section sector sectoral secular secure security see seek seem seemingly seen segment
  segregation seize seizure select selection self selfless selflessness sell semantic semester semiconductor seminal send
  seniors sense senseless sensible sensitive sensitivity sensor sent sentence sentiment separate separation separatist seq
  sequence sequester series serious seriousness servant serve server service servicemembers servicemen session set setbacks
  setting settle settlement settler seven seventeen seventeenth seventh seventy several severe severity sewage sex sexual
  shadow shake shaken shall shallow shame shameful shape share shareholders sharp shatter she sheet shelf shell shelter
  shelves shield shift shine ship shipbuilding shipment shipped shipping shirt shit shock shoe shook shoot shootout shop
  shopping shore short shortage shortfall shot should shout shovel show showcase shown shrine shrink shut shutdown shuttered
  shutting shuttle shy siblings sic sick side sidelines siege sight sign signal signatories signature significance significant
  signoff silence silent silos similar similarities simple simplify simply simulation simultaneous sin since sincere sing
  single singular sink sir sister sit site sitting situated situation six sixteen sixteenth sixth sixty size skeptical skewed
  ski skill skin sky skyrocketing slain slammed slash slate slaughtered slave slavery sleep sleeves slept slice slide slight
  slogans slow slowdown slum small smallest smart smartphones smell smile smoke smooth smuggled smugglers smuggling snack
  snake snow so soared soaring soccer social societal society socioeconomic soft software soil solace solar sold soldier sole
  solemn solicit solicitations solid solidarity solitary solo solution solve some somebody somehow someone something sometime
  somewhat somewhere son song soon sophisticated sore sorrow sorry sort sought soul sound source southeastern southern
  southwestern sovereign sovereignty soybeans space spacecraft spacetime span spanned spanning spare spark speak spearheaded
  specialists specialization specialize specialty species specific specifically specify spectacular spectrum speculate
  speculation speech speed spend spent sphere spike spill spillovers spine spirit spiritual spite split spoke spoken spokesman
  spokesperson spokeswoman sponsor sport spot spotlight spotted spouse spray spread spring spur spurred spurring spy squad
  square squeeze src srcset stabbed stability stabilize stable stack stadiums staff stage staggering stain stairs stake
  stakeholder stalemate stalking stalled stamp stampede stance stand standard standardization standardized standpoint staple
  stark stars start startup starve stated statehood statement statesmen statewide stating station stationary statistic statues
  status statute statutory stay steadfast steadily steady steal steam steel steep stem stemming step stepfather stepped
  stepping sterilization steward stewardship stick stigma still stimulate stimulus stock stockpile stole stolen stomach stone
  stood stop stopped stopping storage store storm story straight straightforward strain stranded strange stranger strategic
  strategically strategy straw stream streamline streets strength strengthen stress stressful stretch stricken strict strides
  strife strike string stringent stripped strive stroke stroller strong strongest stronghold struck structural structure
  struggle stuck student studio study stuff stunned stunning stupid style subchapter subcontractors subject subjective
  submarine submerged submission submit submitted submitting subsection subsequent subsidiary subsidies subsidize subsistence
  substance substantial substantive substitute subtle suburb suburban subway succeed success successful successive successor
  such suck sudden sued suffer sufficient sugar suggest suggestion suicide suit suitability suitable suite sum summa
  summarizes summary summer summits summon sump sunk sunny sunset super superb supercharged superseded superseding supervised
  supervision supplement supplier supply support supportive suppose suppress suppression supremacists supremacy sure surface
  surge surgeon surgery surgical surpassed surplus surprise surrender surrounded surrounding surveillance survey survival
  survive survivor suspect suspend suspension suspicion suspicious sustain sustainability sustainable sustainably swap swath
  swear sweat sweeping sweet swept swiftly swing switch sworn symbol symbolic sympathizers sympathy symptoms synagogues
  syntactic synthesis synthetic system systematic systemic ta table tackle tactic tactical tail tailored tainted take taken
  takeover talent tales talk tall tame tangible tank tap tape tapestry tapping target tariff tarmac tasked tasks taste taught
  tax taxation taxi taxpayer tbody td tea teach team tear technical technicians technique technological technology teenage
  teenager teens teeth telecommunications telehealth telephone telescope televised television tell temperature temples
  temporarily temporary ten tenacity tenants tendency tennis tense tension tent tenth tenure term terminate termination
  terrain terrible terribly territorial territory terror terrorism terrorist test testament testify testimony text textile th
  than thank thankful that the theater theatre theft their them theme themselves then theoretical theory therapeutic therapy
  there thereafter thereby therein thereof thereto theropods these they thick thin thing think third thirteen thirtieth thirty
  this thorough those though thought thoughtful thousand thread threat threaten three threshold threw thrilled thrive throat
  through throughout throw thrown thumbs thus thwart thy thyroid ticket ticking tide tie tight tighten tile timber time
  timeframe timeless timeline timetable tiny tip tire tireless tissue titled titles to toast today toe together toilet told
  tolerance tolerant tolerate toll tomorrow ton tone tonight too took tool toolkit top topic torch tore torn tornadoes tort
  torture total touch tough toughest tour tourism tourist tournament tout toward towed towering towers town toxic toxins toy
  tr traced tracing track tractor trade trader tradition traditional traffic trafficked traffickers trafficking tragedy tragic
  tragically trail trailblazing train trajectory tranche transaction transatlantic transcends transfer transferred
  transferring transform transformation transformational transformative transgender transit transition transitional translate
  translation translator transmedia transmissible transmission transmit transmitted transnational transparency transparent
  transport trapped trash trauma traumatic travel travelled travelling treasures treat treaties treatment tree tremendous
  trend trial tribunal tribute trick trickle trigger trilateral trillion trim trip triple triumph troop trot trouble truce
  truck true truly trunk trust trustworthy truth try tsunami tuberculosis tuition tumor tuna tunnels turbines turmoil turn
  turnaround turnout tutoring tweeted twelve twentieth twenty twice twin two type typical tyranny tyrants ugly uh ultimate um
  umbrella unabated unable unacceptable unaccompanied unaccounted unalienable unanimous unauthorized unaware unbelievable
  unbreakable unburdened uncertain uncertainty unchecked unclassified uncle unclear unconditional unconscionable unconscious
  unconstitutional uncovered under undercut underestimate underfunded undergo undergraduate underground underinvestment
  underlying undermine underneath underpin underpinned underrepresented underscore undersea underserved understand understood
  undertake undertaken underutilized underway underwent underwriting undo undocumented undoubtedly undue unemployed
  unemployment unequal unethical unexpected unfair unfinished unfold unfortunate unhappy unharmed unhindered unidentified
  unified uniform unilateral unimaginable uninsured unintended unions unique unit unite unity universal universe universities
  unjust unjustified unknown unlawful unleash unless unlike unlimited unlock unmanned unmatched unmet unmute unnamed
  unnecessary unpaid unparalleled unpopular unprecedented unpredictable unprovoked unreasonable unregulated unrelated
  unrelenting unreliable unreported unrest unrestricted unrivaled unsafe unseen unshakable unspeakable unstable unsustainable
  untapped unthinkable until untold unused unusual unvaccinated unveiled unwavering up upcoming update upended upfront upgrade
  upheld uphold uplift upon upper uprising ups upset upside upstairs uptick uranium urge urgency urgent urine us usage use
  useful user usher using usual utility utilization utilize utterly vacant vacation vaccinate vaccination vaccinators vaccine
  valid validity valor valuable valuation value vandalism variant variation variety various vary vast ve vegetables vehicle
  velocity vendors ventilation venture venue verbal verdict verification verify version versus vertical very vessel vested
  vests vet veteran veto vetting via viability viable vibrant vicious victim victimized victory video videotape view
  viewpoints vigilance vigilant vigorously village villagers vintage violate violation violence violent viral virtual virtue
  virus visa visible vision visionary visit visitor visual vital vitality vivid vlog vocal vocational voice void volatile
  voltage volume voluntarily voluntary volunteer vomiting von vote voter voucher vow vulnerability vulnerable wage wai wait
  waive waiver wake walk walls wan want war warehouse warfare warfighters warlords warm warmest warmth warn warrant warriors
  wartime wary was wash waste wasteful wastewater watch water watershed waterways wave waver way we weak weaken weakness
  wealth wealthiest wealthy weapon weaponization weaponize weaponry wear weather web webinars website wedding week weekend
  weeping weigh weight weird welcome welfare well wellbeing went were wet wetlands what whatever whatsoever wheat wheel
  wheelchair when whenever where whereabouts whereas whereby wherever whether which while whilst who whoa whoever whole
  wholesale wholly whom whose why wickets wide widened wider widespread widow width wife wild wildfire wildland wildlife will
  willingness win windfall window wine wing wink winner winning winter wipe wire wireless wisdom wise wish wit with withdraw
  withdrawal withdrawn withdrew withheld within without withstand witnessed witnesses witnessing wives wo woke wolves woman
  women won wonder wonderful wood wooden word wore work workforce workplace workshop world worldwide worms worn worry worse
  worsened worsening worship worshippers worst worth worthwhile worthy would wounded wounding wounds woven wow wp wrap wrapped
  wreckage wrestling write writer written wrong wrongdoing wrongful wrote xenophobia yachts yard ye yeah year yell yellow yes
  yesterday yet yield yoga you young youngest your yourself yourselves youth zero zinc zone
`;
