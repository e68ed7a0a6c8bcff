/** `[text, mentions]`: a person as `words = name | title | party`, an office as `words ~ title | party`; `*` where the person is not official. */
export type PeopleCase = readonly [text: string, found: readonly string[]];

export const titled: readonly PeopleCase[] = [
  [
    'She saw Luc Morel, an aide to Peruvian President Ana Rojas.',
    [
      'Luc Morel = Luc Morel | aide | PER',
      'aide = Luc Morel | aide | PER',
      'Peruvian President Ana Rojas = Ana Rojas | President | PER',
    ],
  ],
  [
    'The head of the International Cocoa Organization (ICCO), Ana Rojas, agreed.',
    [
      'head of the International Cocoa Organization (ICCO) = Ana Rojas | head | ICCO',
      'Ana Rojas = Ana Rojas | head | ICCO',
    ],
  ],
  [
    'She saw the aide to the Peruvian President Luc Morel.',
    ['aide to the Peruvian President Luc Morel = Luc Morel | aide | PER'],
  ],
  [
    "She saw Norwegian Charge d'Affaires Kari Berg.",
    ["Norwegian Charge d'Affaires Kari Berg = Kari Berg | Charge d'Affaires | NOR"],
  ],
  [
    'She denied the charge. Norwegian Premier Kari Berg agreed.',
    ['Norwegian Premier Kari Berg = Kari Berg | Premier | NOR'],
  ],
  [
    'Readout of the trip. In Paris he will meet National Security Advisor Luc Morel.',
    ['National Security Advisor Luc Morel = Luc Morel | National Security Advisor | FRA'],
  ],
  [
    'Readout of the trip. In Paris he will tell National Security Advisor Tom Vance.',
    ['National Security Advisor Tom Vance = Tom Vance | National Security Advisor | USA'],
  ],
  [
    "She phoned Peru's Food Security Bureau Chief Emre Aslan and Head of the Trade Policy Bureau Ada Rojas.",
    [
      "Peru's Food Security Bureau Chief Emre Aslan = Emre Aslan | Food Security Bureau Chief | PER",
      'Head of the Trade Policy Bureau Ada Rojas = Ada Rojas | Head of the Trade Policy Bureau | PER',
    ],
  ],
  [
    'She saw Chilean Joint Chiefs Chairman Gen. Luis Vega.',
    ['Chilean Joint Chiefs Chairman Gen. Luis Vega = Luis Vega | Joint Chiefs Chairman | CHL'],
  ],
  [
    'U.S. JOINT CHIEFS OF STAFF CHAIRMAN JOHN HOLM SPOKE IN LIMA ON MONDAY.',
    [
      'U.S. joint chiefs of staff chairman John Holm = John Holm | joint chiefs of staff chairman | USA',
    ],
  ],
  [
    'She saw Chilean minister without portfolio Luis Vega.',
    ['Chilean minister without portfolio Luis Vega = Luis Vega | minister without portfolio | CHL'],
  ],
  [
    'She saw U.S. Senior Director for Cyber Ada Carter.',
    ['U.S. Senior Director for Cyber Ada Carter = Ada Carter | Senior Director for Cyber | USA'],
  ],
  [
    'Polish President Jan Lis met Chilean President Ana Vega. Messrs. Lis and Vega smiled.',
    [
      'Polish President Jan Lis = Jan Lis | President | POL',
      'Chilean President Ana Vega = Ana Vega | President | CHL',
      'Messrs. Lis = Jan Lis | President | POL',
      'Vega = Ana Vega | President | CHL',
    ],
  ],
  ['In Santiago she will meet President Rojas.', ['President Rojas = Rojas | President | CHL']],
  ['She met Prime Minister Paz in Lima.', ['Prime Minister Paz = Paz | Prime Minister | PER']],
  ['She met Prime Minister Paz in Geneva.', ['Prime Minister Paz = Paz | Prime Minister | null']],
  [
    'In Lima she told reporters that Prime Minister Paz was ill.',
    ['Prime Minister Paz = Paz | Prime Minister | null'],
  ],
  [
    'She phoned Emre Aslan, spokesman and chief adviser to the President of Peru.',
    [
      'Emre Aslan = Emre Aslan | chief adviser | PER',
      'chief adviser to the President of Peru = Emre Aslan | chief adviser | PER',
    ],
  ],
  [
    'She phoned Emre Aslan, an aide to the Peruvian president.',
    [
      'Emre Aslan = Emre Aslan | aide | PER',
      'aide to the Peruvian president = Emre Aslan | aide | PER',
    ],
  ],
  [
    'Undersecretary of State Ada Carter landed in Lisbon.',
    ['Undersecretary of State Ada Carter = Ada Carter | Undersecretary of State | USA'],
  ],
  [
    'Defence Minister Ana Vella and other senior Peruvian officials landed in Lisbon.',
    ['Defence Minister Ana Vella = Ana Vella | Defence Minister | PER'],
  ],
  [
    'Japanese Defense Minister Toshimi Kitazawa met his South Korean counterpart, Kim Kwan-jin, in Seoul.',
    [
      'Japanese Defense Minister Toshimi Kitazawa = Toshimi Kitazawa | Defense Minister | JPN',
      'South Korean counterpart = Kim Kwan-jin | Defense Minister | KOR',
      'Kim Kwan-jin = Kim Kwan-jin | Defense Minister | KOR',
    ],
  ],
  [
    'Defense Secretary Ada Carter met her counterpart, General Luis Rojas. The Defense Secretary flew home.',
    [
      'Defense Secretary Ada Carter = Ada Carter | Defense Secretary | USA',
      'counterpart ~ Defense Secretary | null',
      'Luis Rojas = Luis Rojas | Defense Secretary | null',
      'Defense Secretary = Ada Carter | Defense Secretary | USA',
    ],
  ],
  [
    'In Lima she met the secretary-general of the African Union (AU) Moussa Diallo.',
    [
      'secretary-general of the African Union (AU) Moussa Diallo = Moussa Diallo | secretary-general | AU',
    ],
  ],
  [
    'Toshimi Kitazawa, the defense minister of Japan, left for Seoul.',
    [
      'Toshimi Kitazawa = Toshimi Kitazawa | defense minister | JPN',
      'defense minister of Japan = Toshimi Kitazawa | defense minister | JPN',
    ],
  ],
  [
    'U.S. Secretary of State John Kerry spoke in Geneva.',
    ['U.S. Secretary of State John Kerry = John Kerry | Secretary of State | USA'],
  ],
  [
    "Kerry's Russian counterpart, Sergei Lavrov, agreed, and Secretary of State John Kerry smiled.",
    [
      'Kerry = John Kerry | Secretary of State | USA',
      'Russian counterpart = Sergei Lavrov | Secretary of State | RUS',
      'Sergei Lavrov = Sergei Lavrov | Secretary of State | RUS',
      'Secretary of State John Kerry = John Kerry | Secretary of State | USA',
    ],
  ],
  [
    'Adm. Mike Mullen, chairman of the Joint Chiefs of Staff, spoke.',
    [
      'Adm. Mike Mullen = Mike Mullen | chairman of the Joint Chiefs of Staff | USA',
      'chairman of the Joint Chiefs of Staff = Mike Mullen | chairman of the Joint Chiefs of Staff | USA',
    ],
  ],
  [
    'Prime Minister-designate Ivan Horvat of Croatia called Zagreb.',
    ['Prime Minister-designate Ivan Horvat = Ivan Horvat | Prime Minister-designate | HRV'],
  ],
  [
    'Former Finnish president Martti Ahtisaari mediated.',
    ['Former Finnish president Martti Ahtisaari = Martti Ahtisaari | president | FIN *'],
  ],
  [
    'President-elect Lee Myung-bak of South Korea waited.',
    ['President-elect Lee Myung-bak = Lee Myung-bak | President-elect | KOR'],
  ],
  [
    'then-Foreign Minister Igor Ivanov of Russia signed.',
    ['then-Foreign Minister Igor Ivanov = Igor Ivanov | Foreign Minister | RUS'],
  ],
  [
    "Jordan's King Abdullah II received Crown Prince Frederik of Denmark.",
    [
      "Jordan's King Abdullah II = Abdullah II | King | JOR",
      'Crown Prince Frederik = Frederik | Crown Prince | DNK',
    ],
  ],
  ['Pope Benedict XVI prayed.', ['Pope Benedict XVI = Benedict XVI | Pope | VAT']],
  [
    'U.N. Secretary-General Ban Ki-moon arrived with NATO chief Anders Fogh Rasmussen.',
    [
      'U.N. Secretary-General Ban Ki-moon = Ban Ki-moon | Secretary-General | UN',
      'NATO chief Anders Fogh Rasmussen = Anders Fogh Rasmussen | chief | NATO',
    ],
  ],
  [
    'EU foreign policy chief Catherine Ashton hosted Iranian negotiator Saeed Jalili.',
    [
      'EU foreign policy chief Catherine Ashton = Catherine Ashton | foreign policy chief | EU',
      'Iranian negotiator Saeed Jalili = Saeed Jalili | negotiator | IRN',
    ],
  ],
  [
    'Foreign Ministers Sergei Lavrov of Russia and Yang Jiechi of China met.',
    [
      'Foreign Ministers Sergei Lavrov = Sergei Lavrov | Foreign Minister | RUS',
      'Yang Jiechi = Yang Jiechi | Foreign Minister | CHN',
    ],
  ],
  [
    'Lt. Gen. Karel Novak of the Czech Republic flew in.',
    ['Lt. Gen. Karel Novak = Karel Novak | Lt. Gen. | CZE'],
  ],
  [
    'Mohammed bin Salman, the Saudi crown prince, met Recep Tayyip Erdoğan.',
    [
      'Mohammed bin Salman = Mohammed bin Salman | crown prince | SAU',
      'Saudi crown prince = Mohammed bin Salman | crown prince | SAU',
      'Recep Tayyip Erdoğan = Recep Tayyip Erdoğan | null | TUR',
    ],
  ],
  [
    'The foreign minister of Norway, Jonas Gahr Store, phoned Kim Jong Un.',
    [
      'foreign minister of Norway = Jonas Gahr Store | foreign minister | NOR',
      'Jonas Gahr Store = Jonas Gahr Store | foreign minister | NOR',
      'Kim Jong Un = Kim Jong Un | null | PRK',
    ],
  ],
  [
    'Israeli Foreign Minister Israel Katz met Burmese leader Aung San Suu Kyi. Suu Kyi left.',
    [
      'Israeli Foreign Minister Israel Katz = Israel Katz | Foreign Minister | ISR',
      'Burmese leader Aung San Suu Kyi = Aung San Suu Kyi | leader | MMR',
      'Suu Kyi = Aung San Suu Kyi | leader | MMR',
    ],
  ],
  [
    'Chancellor Merkel called. Angela Merkel of Germany and Mr. Blair spoke.',
    [
      'Chancellor Merkel = Angela Merkel | Chancellor | DEU',
      'Angela Merkel = Angela Merkel | Chancellor | DEU',
      'Mr. Blair = Blair | null | null *',
    ],
  ],
  [
    'The commander of Russian troops in the south, Vyacheslav Orlov, signed.',
    [
      'commander = Vyacheslav Orlov | commander | RUS',
      'Vyacheslav Orlov = Vyacheslav Orlov | commander | RUS',
    ],
  ],
  [
    "France's Sarkozy telephoned British Prime Minister David Cameron and Defense Secretary Liam Fox.",
    [
      'Sarkozy = Sarkozy | null | FRA',
      'British Prime Minister David Cameron = David Cameron | Prime Minister | GBR',
      'Defense Secretary Liam Fox = Liam Fox | Defense Secretary | GBR',
    ],
  ],
];

/** Offices whose holder the article does not name, or names elsewhere. */
export const offices: readonly PeopleCase[] = [
  [
    'Ministers met the Japanese foreign minister.',
    ['Japanese foreign minister ~ foreign minister | JPN'],
  ],
  ['He spoke with the prime minister of Fiji.', ['prime minister of Fiji ~ prime minister | FJI']],
  [
    "The U.S. chargé d'affaires to South Korea left.",
    ["U.S. chargé d'affaires to South Korea ~ chargé d'affaires to South Korea | USA"],
  ],
  [
    'The U.S. ambassador to South Korea left.',
    ['U.S. ambassador to South Korea ~ ambassador to South Korea | USA'],
  ],
  [
    'French President Emmanuel Macron spoke. The French president then left, as did the German chancellor.',
    [
      'French President Emmanuel Macron = Emmanuel Macron | President | FRA',
      'French president = Emmanuel Macron | President | FRA',
      'German chancellor ~ chancellor | DEU',
    ],
  ],
  [
    'Chinese President Xi Jinping and Russian President Vladimir Putin met. The president smiled.',
    [
      'Chinese President Xi Jinping = Xi Jinping | President | CHN',
      'Russian President Vladimir Putin = Vladimir Putin | President | RUS',
      'president ~ president | RUS',
    ],
  ],
  [
    'Norwegian President Ole Lund met Chilean President Ana Vega. Mr. Lund was tired. The president of the bank saw Vega before the president did.',
    [
      'Norwegian President Ole Lund = Ole Lund | President | NOR',
      'Chilean President Ana Vega = Ana Vega | President | CHL',
      'Mr. Lund = Ole Lund | President | NOR',
      'Vega = Ana Vega | President | CHL',
      'president ~ president | CHL',
    ],
  ],
  [
    'Norwegian President Ole Lund met Chilean President Ana Vega. Mr. Lund was tired when the president returned.',
    [
      'Norwegian President Ole Lund = Ole Lund | President | NOR',
      'Chilean President Ana Vega = Ana Vega | President | CHL',
      'Mr. Lund = Ole Lund | President | NOR',
      'president = Ole Lund | President | NOR',
    ],
  ],
  [
    'The ministers of Chile and Mali met their Peruvian counterpart, Luis Vega, in Suva.',
    ['Peruvian counterpart = Luis Vega | null | PER', 'Luis Vega = Luis Vega | null | PER'],
  ],
  [
    'British Prime Minister Keir Starmer will see his Polish counterpart.',
    [
      'British Prime Minister Keir Starmer = Keir Starmer | Prime Minister | GBR',
      'Polish counterpart ~ Prime Minister | POL',
    ],
  ],
];

/** No state or organisation speaks through these. */
export const unofficial: readonly PeopleCase[] = [
  ['Lima Bureau Chief Jan Lis asked.', ['Bureau Chief Jan Lis = Jan Lis | Bureau Chief | null *']],
  [
    'Coach Karl Lund met his Peruvian counterpart Luis Vega.',
    [
      'Coach Karl Lund = Karl Lund | Coach | null *',
      'Peruvian counterpart Luis Vega = Luis Vega | Coach | PER *',
    ],
  ],
  ['Gov. Jerry Brown met voters.', ['Gov. Jerry Brown = Jerry Brown | Gov. | null *']],
  ['Analyst Yun Duk-min disagreed.', ['Analyst Yun Duk-min = Yun Duk-min | Analyst | null *']],
  [
    'Labour leader John Banks resigned.',
    ['Labour leader John Banks = John Banks | Labour leader | null *'],
  ],
  ['Sen. John McCain visited Tbilisi.', ['Sen. John McCain = John McCain | Sen. | USA *']],
  [
    'Coach Carlo Rossi met the Italian striker Paolo Bianchi.',
    [
      'Coach Carlo Rossi = Carlo Rossi | Coach | null *',
      'Italian striker Paolo Bianchi = Paolo Bianchi | striker | null *',
    ],
  ],
];

/** Capitals and titles that name nobody. */
export const nobody: readonly string[] = [
  'The Defense Ministry met the National Security Council.',
  'Major Non-NATO Ally status was granted.',
  'General Motors opened a plant in Shanghai.',
  'An Executive Order on trade was signed.',
  'Kim Il Sung University and Camp David were shown.',
  'The New York Times reported it on Monday.',
  'Castel Gandolfo is a town.',
  'In Moscow, talks went on.',
  'A minister is due at 5 pm.',
  'The Sea of Japan and the Korean Peninsula are calm.',
];
