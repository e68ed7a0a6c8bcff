/** Leaders whom everybody calls by another of their names, or a nickname. */
export const calledOtherwise: Readonly<Record<string, string>> = {
  'Luiz Inacio Lula da Silva': 'Lula',
  'Abiy Ahmed': 'Abiy',
  'Isaias Afwerki': 'Isaias',
  'Isaias Afewerki': 'Isaias',
  'Meles Zenawi': 'Meles',
  'Hailemariam Desalegn': 'Hailemariam',
  'Thaksin Shinawatra': 'Thaksin',
  'Yingluck Shinawatra': 'Yingluck',
  'Paetongtarn Shinawatra': 'Paetongtarn',
  'Prabowo Subianto': 'Prabowo',
  'Joko Widodo': 'Jokowi',
  'Megawati Sukarnoputri': 'Megawati',
  'Saddam Hussein': 'Saddam',
  'Mengistu Haile Mariam': 'Mengistu',
};
