import type { PactAct } from '../frame.ts';
import { began } from './began.ts';
import { collapsed } from './collapsed.ts';
import { complied } from './complied.ts';
import { enteredIntoForce } from './entered-into-force.ts';
import { held } from './held.ts';
import { initialled } from './initialled.ts';
import { joined } from './joined.ts';
import { killed } from './killed.ts';
import { negotiatedPact } from './negotiated.ts';
import { proposedPact } from './proposed.ts';
import { provides } from './provides.ts';
import { ratified } from './ratified.ts';
import { reached } from './reached.ts';
import { rejected } from './rejected.ts';
import { signed } from './signed.ts';
import { suspended } from './suspended.ts';
import { upheld } from './upheld.ts';
import { violated } from './violated.ts';
import { votedOn } from './voted-on.ts';
import { withdrew } from './withdrew.ts';

/** What can be done to a treaty, most telling first. */
export const pactActs: readonly PactAct[] = [
  signed,
  initialled,
  ratified,
  joined,
  withdrew,
  killed,
  suspended,
  violated,
  rejected,
  reached,
  negotiatedPact,
  proposedPact,
  complied,
  upheld,
  collapsed,
  enteredIntoForce,
  began,
  held,
  votedOn,
  provides,
];
