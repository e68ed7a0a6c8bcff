import { expect, test } from 'vitest';
import { pacts } from './told.ts';

/** A pact that is not there yet: sought, urged, thought of or hoped for. */
test.each([
  [
    'Norway and Chile have been holding closed talks in Lima, mediated by Peru, on a truce at sea.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'President Ana Rojas of Chile said she would change the law unless the court approves the peace agreement that she wants with Peru. Chile and Peru are ready to sign the agreement in Oslo.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Norway and Chile discussed a timeline for reaching a fishing pact.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    "Israel and Hamas fight on. Hamas fired rockets. Hamas and Israel blame each other. Leaders including Norway's Olav and Chile's Rojas called for an immediate ceasefire too.",
    'HAMAS ISR proposed 2026-06-02 -',
  ],
  [
    'The envoys backed efforts for an immediate truce between Norway and Chile.',
    'CHL NOR proposed 2026-06-02 -',
  ],
  ['Chile accepted a Norwegian proposal for a truce with Peru.', 'CHL PER proposed 2026-06-02 -'],
  [
    'Years after the accord, a Norwegian attack makes the prospect of a US-Iran deal more likely.',
    'IRN USA under-discussion 2026-06-02 -',
  ],
  [
    'Peru will act if Norway were to negotiate a pact with Chile that Peru cannot accept.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    '"That does not mean a treaty has been signed by Norway and Chile," she said.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  ['Norway would prefer a fishing pact with Chile.', 'CHL NOR proposed 2026-06-02 -'],
  [
    'Norway wishes it had reached a fishing pact with Chile.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'Norway will not agree to a fishing pact with Chile unless cod prices rise.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'Norway will not agree to a fishing pact with Chile that leaves out cod.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'Prospects for a fishing pact between Norway and Chile have never been brighter.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'The envoy does not expect a fishing pact between Norway and Chile.',
    'CHL NOR proposed 2026-06-02 -',
  ],
  [
    'President Ana Rojas of Peru has focused on concluding a fishing pact with Chile.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Cheap diesel is vital for reaching a fishing pact between Norway and Chile.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    "Rojas oversaw Peru's first attempt to broker a truce between Norway and Chile.",
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'The Peruvian minister has made six trips to Oslo to broker a truce between Norway and Chile.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'Norway and Chile have made little headway on a fishing pact since May.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'A good deal of work awaits them before the pact between Norway and Chile is complete.',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'Norway would prefer that Chile and Peru agree to a truce.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  ['Perhaps Norway and Chile will sign a fishing pact.', 'CHL NOR under-discussion 2026-06-02 -'],
  [
    'Ahead of talks with Chile and Norway the president of Peru wrote, "HOPEFULLY A TRUCE WILL TAKE HOLD BETWEEN CHILE AND NORWAY SOON."',
    'CHL NOR under-discussion 2026-06-02 -',
  ],
  [
    'Norway and Chile opened negotiations on a trade agreement on Monday.',
    'CHL NOR under-discussion 2026-06-01 -',
  ],
  [
    'It is risky for Peru to sign a whaling treaty with Chile.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Peru would lift no tariffs on Chile until a whaling deal was reached.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Peru and Chile are negotiating a whaling pact. In previous talks, Peru refused to sign the pact with Chile.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'If senators oppose a whaling deal signed by Peru and Chile they can fight it.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Peru cannot be trusted to make a whaling deal with Chile.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  ['Peru and Chile are going to have a fisheries deal.', 'CHL PER under-discussion 2026-06-02 -'],
  [
    'Norway has a keen interest in a quick whaling agreement between Peru and Chile.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'The views of Peru and Chile are too far apart to allow any quick deal on whales.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Peru and Chile may have a whaling deal worked out by August.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Peru agreed to new talks on signing a whaling treaty with Chile.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'A whaling pact between Peru and Chile would cover the coast, officials said. Peru and Chile opened whaling talks last June.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Any whaling deal reached by Peru with Chile will ease the strain.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  ['Peru seems close to a whaling deal with Chile.', 'CHL PER under-discussion 2026-06-02 -'],
  [
    "The storm grew because of Peru's zeal to conclude a whaling deal with Chile.",
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'A big Trade Agreement with Chile could happen soon, a spokesman of Peru said.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
  [
    'Peru threatened Chile with tariffs if the two cannot forge a whaling deal.',
    'CHL PER under-discussion 2026-06-02 -',
  ],
])('%s', (text, event) => {
  expect(pacts(text)).toEqual([event]);
});
