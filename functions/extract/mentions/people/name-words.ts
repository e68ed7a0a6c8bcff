import { months, weekdays } from '../dates/words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words inside names [Ursula von der Leyen, Salman bin Abdulaziz]. */
export const particles = words(
  'al el ul ur bin bint ibn ben abu von van der den de del della di da dos das du la le los ter ten zu y e arap ould wa mwa ya st. san af',
);

/** Lower case, capitalised and all capitals, so that no word need be turned to be looked up. */
const capitalForms = (list: string): ReadonlySet<string> =>
  new Set(
    [...words(list)].flatMap((word) => [
      word,
      word[0]!.toUpperCase() + word.slice(1),
      word.toUpperCase(),
    ]),
  );

/** Names of anything but people end in these, or hold them [Defense Ministry, Yonsei University, Camp David]. */
const institutionWords = words(`
Academy Act Administration Affairs Agency Agreement Airlines Airport Airways Alliance Army Assembly Association Authority Avenue Bank Base Bay Beach Board Boulevard Bridge Brigade
Brigades Brothers Building Bureau Cabinet Camp Canal Cathedral Center Centre Chamber Charter Church Circle City Club Co Co. Coalition College Commission
Committee Community Company Conference Congress Constitution Convention Cooperation Corp Corp. Corporation Council County Court Cup Daily Day Declaration Department Desert
Division Doctrine Dome Embassy Enterprise Exchange Express Fair Falls Federation Festival Field Fleet Force Forces Forum Foundation Front Fund Games Gate Gazette Government Group Guard
Guards Gulf Hall Herald Heights Highway Hill Hills Holdings Hospital Hotel House Inc Inc. Industries Initiative Institute International Island Islands Journal Jihad Justice Korea
Laboratory Lake Land League Library Limited Line Ltd Ltd. Magazine Mall Market Memorial Mission Monument Mosque Mountain Mountains Movement Museum Nations Navy Network News Newspaper
Observatory Ocean Office Open Operation Organization Organisation Pact Palace Park-goers Parliament Party Peninsula Plan Plaza Plateau Pole Policy Post Press Prison Prize Process Program Project
Protocol Province Radio Railway Reactor Region Regiment Republic Research Resolution Revolution Ridge River Road Room School Sea Security Senate Service Services Shrine Society Solutions Square
Stadium Standard State States Station Statement Strait Strategy Street Strip Studio Studies Summit System Systems Talks Team Technologies Telegraph Television Temple Theater Theatre
Times Today Tower Towers Trade Treaty Tribunal Tribune Trust Union United University Valley Village Vision Wall War Week Weekly Workers World Zone Zoo Ministry Accord Accords Parliament
Defense Defence Foreign Economic Nuclear Military National Central North South East West Northern Southern Eastern Western Middle Black Red Sea Cold Great Big New Old Prime Vice Deputy Chief
Senior Former Supreme Royal Federal Democratic Republican Republicans Democrats Liberal Conservative Communist Socialist Muslim Islamic Jewish Catholic Orthodox Sunni Shiite Shia Arab Kurdish
African Asian European Asia Europe Africa Pacific Atlantic Baltic Balkan Mediterranean Arctic Air Line Joint Chiefs Staff Intelligence Media Photo Video Reuters Associated Xinhua
AFP AP Yonhap Kyodo Tass TASS Interfax Twitter Facebook Google God English Spanish Internet Parliamentary Olympic Olympics Nobel Security White Oval Capitol Wall`);

const calendar = new Set(
  [...months.keys(), ...weekdays.keys()]
    .filter((word) => word.length > 3 || word === 'may')
    .filter((word) => !/^(may|april|june|august|mark|wednes|thurs)$/.test(word))
    .map((word) => word[0]!.toUpperCase() + word.slice(1)),
);

/** Capitalised words that begin sentences and headlines, not names. */
const plain = capitalForms(`
the a an this that these those it its he she they we i you his her their our my your who whom whose which what when where why how if but and or nor so yet for in on at to from by with about
against between into through during before after above below under over of as is are was were be been being have has had do does did will would can could may might must shall
should not no yes all any both each few more most other some such only own same than too very just now then once here there again also although though because while until since unless despite
meanwhile however moreover instead later earlier last next first second third two three four five six seven eight nine ten many several one another every either neither
according asked told said says speaking following given including like unlike among amid without within across along around behind beside beyond near off out up down per via
still even ever never perhaps maybe today yesterday tomorrow tonight monday news breaking update updated analysis opinion exclusive interview photo video read related watch listen
officials leaders ministers talks summit meeting agreement deal treaty pact accord government president minister prime foreign mr mrs ms sir dear let us thank thanks good well
negotiations relations matters
american soviet russian chinese british french german israeli palestinian japanese korean iranian iraqi western
earlier u.s. u.n.
`);

/** Words of headlines that a capital does not make a name [Kerry Meets Lavrov]. */
const headline = capitalForms(`
meet meets met meeting visit visits visited host hosts hosted hold holds held call calls called calling sign signs signed signing agree agrees agreed agreeing seek seeks urge urges urged warn warns
warned say says said tell tells told vow vows vowed slam slams blast blasts hail hails praise praises back backs reject rejects rejected deny denies denied welcome welcomes discuss discusses discussed
talk talks speak speaks spoke arrive arrives arrived leave leaves left return returns returned travel travels fly flies head heads lead leads join joins greet greets receive receives
press presses push pushes pledge pledges promise promises offer offers offered accept accepts accuse accuses condemn condemns demand demands ask asks asked plan plans planned expect expects expected
announce announces announced confirm confirms confirmed cancel cancels canceled cancelled postpone postpones delay delays end ends ended begin begins began start starts started open opens opened close
closes resume resumes resumed fail fails failed win wins won lose loses lost hope hopes fear fears face faces face-to-face take takes took make makes made get gets got give gives gave go goes went
come comes came keep keeps kept put puts set sets show shows see sees saw want wants need needs try tries turn turns send sends sent bring brings move moves hit hits kill kills killed die dies dead
strike strikes attack attacks fire fires launch launches test tests ease eases ban bans block blocks boost boosts cut cuts raise raises drop drops fall falls rise rises rose approve
approves approved ratify ratifies extend extends renew renews suspend suspends withdraw withdraws pull pulls quit quits step steps stand stands support supports oppose opposes consider considers
mull mulls eye eyes weigh weighs claim claims insist insists signal signals hint hints rule rules order orders propose proposes proposed reach reaches reached strike struck near nears
tour tours trip ahead amid over after before under against during trade war peace deal deals summit crisis threat threats sanctions tariffs aid border security nuclear missile missiles arms defense defence
ties relations border vote votes election elections speech report reports letter phone video dinner lunch ceremony conference accord truce ceasefire agreement
aide aides ally allies rival rivals foe foes leader leaders official officials army police court bank oil gas economy economic military political new old big great high low top first last final
would could should must might may can cannot did does has have been being are was were is be not no more than very just only also with without about from into onto upon for and but or the this that
state national international global world country countries government parliament congress senate house white party day week month year today home
`);

export const isNameBreaker = (word: string): boolean =>
  institutionWords.has(word) || calendar.has(word) || plain.has(word);

export const isHeadlineWord = (word: string): boolean => {
  return headline.has(word) || plain.has(word);
};

export const isInstitutionWord = (word: string): boolean => institutionWords.has(word);

/** [HE the Minister] */
export const honorific = /^(HE|HH|HRH|HM|H\.E\.?|H\.H\.?|H\.R\.H\.?)$/;
