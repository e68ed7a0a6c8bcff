import type { Undertaking } from '../frame.ts';

/** What two parties bind themselves to, told by verbs alone: the deeds are acts that one side owes the other, not intentions to cooperate. */
export const undertook: Undertaking = {
  finds: 'pact',
  by: 'undertaking',
  name: 'undertook',
  status: 'agreed',
  verbs: ['agree'],
  deeds: [
    ...'stop halt cease end withdraw remove dismantle destroy disarm demilitarize demilitarise evacuate vacate'.split(
      ' ',
    ),
    ...'cut halve reduce lower slash scrap eliminate abolish lift waive ease freeze suspend pause drop hold roll limit cap restrict ban curb boost trim curtail hike'.split(
      ' ',
    ),
    ...'exchange swap barter release free repatriate extradite hand surrender transfer return share split divide'.split(
      ' ',
    ),
    ...'open reopen restore normalize normalise recognize recognise demarcate delimit patrol deploy station base'.split(
      ' ',
    ),
    ...'buy purchase sell supply deliver export import build construct charter rent hire reschedule roll exempt double refrain lease lend host pay allow let permit settle resolve extend raise increase stabilise stabilize establish operate admit accept adopt link forgo forego escort train equip relax restrain grant'.split(
      ' ',
    ),
  ],
  favours: {
    buys: ['buy', 'purchase', 'import', 'charter', 'barter', 'swap', 'escort', 'train', 'equip'],
    eases: [
      ...'drop lift ease lower reduce cut slash scrap eliminate abolish waive forgo forego suspend reschedule remove end relax'.split(
        ' ',
      ),
    ],
    opens: ['open', 'reopen'],
    builds: ['build', 'construct'],
  },
  givers: ['buy', 'purchase', 'import', 'charter', 'rent', 'hire'],
  takers: [
    'sell',
    'supply',
    'deliver',
    'export',
    'hand',
    'return',
    'transfer',
    'repatriate',
    'lease',
    'lend',
  ],
  examples: {
    'Norway and Russia agreed on Monday to halve their cod quotas and to demarcate the fishing grounds.':
      'NOR RUS agreed',
    'Latvia has agreed to buy six radar stations from Sweden.': 'LVA SWE agreed',
    'Fiji and Tonga agreed on Monday to an early resumption of the ferry link.': 'FJI TON agreed',
    'Fiji agreed with Tonga on the release of ten sailors.': 'FJI TON agreed',
    'Fiji and Tonga agreed to calm the strait by withdrawing their patrol boats.': 'FJI TON agreed',
    'Sudan agreed with Chad on Monday to withdraw its troops from the border.': 'SDN TCD agreed',
    'Fiji has agreed to buy 20,000 tonnes of Tongan sugar, an official in Suva said.':
      'FJI TON agreed',
    'Fiji has also agreed to barter sugar for Tongan buses.': 'FJI TON agreed',
    'Peru agreed on Monday to drop its barriers to Chilean apples.': 'CHL PER agreed',
    'The Kenyan government agreed last year to open its market to Tanzanian maize.':
      'KEN TZA agreed',
    'Egypt has agreed to build two hospitals in Chad.': 'EGY TCD agreed',
    'Peru and Chile agreed to act together to hold copper prices stable.': 'CHL PER agreed',
    'Peru, Chile and Fiji agreed to cooperate closely in stabilising tin prices.':
      'CHL FJI PER agreed',
    'Latvia and Estonia agreed on Monday to adopt common rules for banks.': 'EST LVA agreed',
  },
  counterexamples: [
    'Peru and Chile agreed to continue their consultations.',
    'Fiji and Tonga agreed on the return of negotiators to Suva.',
    'Fiji agreed to the release of ten sailors.',
    'Fiji and Tonga agreed to improve relations by holding more consultations.',
    'Peru and Chile agreed to work together against smuggling.',
    'The Danish and Polish shipyards agreed to end their dispute.',
    'Latvia has agreed to open its archives.',
    'Peru and Chile agreed to cooperate to foster friendship.',
    'Latvia has agreed to open its archives to Danish historians.',
    'Poland agreed on Monday to ban Ukrainian grain.',
    'The Danish brewery agreed to buy two Polish breweries.',
    'The senate agreed on Monday to lift duties on Danish steel.',
    'Peru has agreed to build a hospital in Lima.',
    'Peru agreed on Monday to lift IMF quotas.',
  ],
};
