/** Abbreviations by what may follow them. Written without the last period; those with periods inside need no entry. */
const words = (list: string) => list.split(/\s+/);

/** A name or a number follows, so no sentence ends here [Adm. Mike, St. Petersburg, vs. Iran]. */
const binding =
  words(`Mr Mrs Ms Mx Dr Prof Rev Fr Hon Gen Lt Col Maj Capt Cmdr Cdr Cpl Sgt Adm Vice-Adm Brig Cmsr Comdr
  Sen Sens Rep Reps Gov Govs Atty Asst Assoc Amb Pres Sec Dir Supt Det Insp Msgr Pvt Pfc Ens Mme Mlle Messrs Drs Profs
  Gens Cols Maj-Gen Lt-Gen St Ste Mt Ft Pt vs Ph viz cf e.g i.e ca approx Sgts Lts Spc Ald Comm Dep Min`);

/** A number follows, or the period ends the sentence [No. 5, p. 12, Art. 9]. */
const numbering = words(
  'No Nos no nos Art art Sec sec Fig fig Vol vol pp p para Para ch Ch cl Cl Res',
);

/** May end a sentence: what follows decides [Co. The], [Jr. said], [Calif. Friday]. */
const open =
  words(`Jr Sr Esq Inc Corp Co Cos Ltd Plc Bros Assn Dept Univ Inst Intl Int'l Nat'l Gov't Govt Dist Bldg Ave Blvd Rd Hwy
  etc al et est Est mln bln pct ft lb lbs oz hr hrs min yr yrs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed
  Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla
  Ore Pa Tenn Tex Va Vt Wis Wyo Ont Que Messrs Cie Ges S.p.A dlrs kph mph sq tel Tel ext Ext ed eds Ed Eds trans`);

/** Words as well as abbreviations: only before a number or a name [Sun. Oct. 3; Mar. 5; Miss. Gov.]. */
export const months = new Set(words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'));

const upper = (set: string[]) => [...set, ...set.map((word) => word.toUpperCase())];
export const bindingAbbreviations = new Set(upper(binding));
export const numberingAbbreviations = new Set(upper(numbering));
export const openAbbreviations = new Set(upper(open));

/** Words that open a sentence far more often than they stand capitalised inside one. */
export const sentenceOpeners = new Set(
  words(`The A An This That These Those It Its He His She Her They Their We Our I My You Your There Here In On At By For From
  With Without Under After Before During Since Until Between Among Against About Over Through Despite Although Though
  While When Where Whether Why How What Who Which If As Because But And Or Nor So Yet However Meanwhile Moreover Also
  Both Each Some Many Most Several Other Others Another All Any No Not Only Even Last Next Earlier Later Now Then Once
  Today Yesterday Asked Speaking According To Such Instead Still Just One Two Three More Officials Sources`),
);
