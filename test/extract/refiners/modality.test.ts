import { expect, test } from 'vitest';
import { tells } from './told.ts';

/** What was done, is to be done, or was not done; published on Tuesday 2 June 2026. */
const cases: Record<string, readonly string[]> = {
  // what did not go well was there, what is unlikely is not
  'The talks between Fiji and Samoa on tuna were not going well.': ['FJI WSM held 2026-06-02 -'],
  'Fiji is not happy with its talks with Samoa.': ['FJI WSM held - -'],
  'Talks between Fiji and Samoa are unlikely before August.': [],
  'A meeting of the Fijian and Samoan presidents is not on the agenda.': [],
  'Samoa has no plans to meet Fijian officials.': [],
  'There are no plans for a meeting between the Fijian and Samoan presidents.': [],
  'Fiji failed to arrange talks with Samoa last month.': [],
  'Fiji and Samoa have not decided where to hold the summit.': ['FJI WSM planned - -'],
  'A meeting between Fiji and Samoa scheduled for Monday never took place.': [
    'FJI WSM cancelled 2026-06-01 -',
  ],
  // what would be done on a condition is an offer
  'Fiji would hold talks with Samoa under the right conditions, a minister said.': [
    'FJI WSM proposed - -',
  ],
  'Fiji would meet Samoan ministers if the tuna ban were lifted.': ['FJI WSM proposed - -'],
  'Fiji would talk to Samoa in the right circumstances. Suva said that it would hold talks with Apia if asked.':
    ['FJI WSM proposed - -'],
  'Fiji said that it would hold talks with Samoa in Apia on Monday even if the ban stayed.': [
    'FJI WSM planned 2026-06-08 Apia',
  ],
  'Fiji would not meet Samoan ministers unless the tuna ban were lifted.': ['FJI WSM refused - -'],
  // who stays away from talks of two refuses them
  'Fiji refused to take part in talks with Samoa.': ['FJI WSM refused - -'],
  'Fiji boycotted talks with Samoa on Monday.': ['FJI WSM refused 2026-06-01 -'],
  'Samoa said it would not send its foreign minister to talks with Fiji next week.': [
    'FJI WSM refused 2026-06-08..2026-06-14 -',
  ],
  "Fiji's prime minister will no longer visit Samoa next week.": [
    'FJI WSM refused 2026-06-08..2026-06-14 Samoa',
  ],
  "Samoa has yet to respond to Fiji's offer of talks.": ['FJI WSM proposed - -'],
  // what a meeting will be like is said before it
  'The summit of Fiji and Samoa in Apia will be a test of their will.': ['FJI WSM planned - Apia'],
  'Talks between Fiji and Samoa on tuna will be tough, Premier Ana Tora said.': [
    'FJI WSM planned - -',
  ],
  'The summit of Fiji and Samoa in Apia was a test of their will.': ['FJI WSM held - Apia'],
  'The talks between Fiji and Samoa in Apia will be over by Friday.': ['FJI WSM held - Apia'],
  'Fijian President Ana Tora asked nobody, and did not consult her cabinet when announcing a plan to meet Samoan President Io Sala.':
    ['FJI WSM planned - -'],
  'Fijian President Ana Tora did not smile while meeting Samoan President Io Sala on Monday.': [
    'FJI WSM held 2026-06-01 -',
  ],
  'Fiji hinted that Samoa and Tonga were holding talks.': ['TON WSM ongoing 2026-06-02 -'],
  'Fiji suggested that Samoa and Tonga hold talks.': ['TON WSM proposed - -'],
  // an idea that is turned down
  'Fiji has rejected the idea of holding talks with Samoa and Tonga on tuna.': [
    'FJI TON WSM refused - -',
  ],
  'Fiji has dismissed the possibility of meeting Samoan ministers.': ['FJI WSM refused - -'],
  'Fiji has ruled out the idea of talks with Samoa.': ['FJI WSM refused - -'],
  'Fiji did not rule out the idea of talks with Samoa.': ['FJI WSM proposed - -'],
  'Fiji opposed the idea of a summit between Samoa and Tonga.': ['TON WSM proposed - -'],
  // what one is asked to do
  'A senator suggested in an interview that Fijian President Ana Tora meet with Samoan President Io Sala.':
    ['FJI WSM proposed - -'],
  'A paper suggested that Fijian President Ana Tora met Samoan President Io Sala on Monday.': [
    'FJI WSM held 2026-06-01 -',
  ],
  // what is told beside what was sought, refused or denied
  'Fijian Foreign Minister Ana Tora sought to win over voters, visiting Samoa in May.': [
    'FJI WSM held 2026-05-01..2026-05-31 Samoa',
  ],
  'Fijian Foreign Minister Ana Tora planned to tour the islands, visiting Samoa in July.': [
    'FJI WSM planned 2026-07-01..2026-07-31 Samoa',
  ],
  'Fijian President Ana Tora has not ruled out a ban, announcing a plan to meet Samoan President Io Sala.':
    ['FJI WSM planned - -'],
  // one more meeting of those who met before
  'Fiji and Samoa held talks in Apia on Monday. Further talks are planned.': [
    'FJI WSM held 2026-06-01 Apia',
    'FJI WSM planned - -',
  ],
  'Fiji and Samoa held talks in Apia on Monday. No further talks are planned.': [
    'FJI WSM held 2026-06-01 Apia',
  ],
  'Fiji and Samoa held talks in Apia on Monday. The miners plan further talks with their firm.': [
    'FJI WSM held 2026-06-01 Apia',
  ],
  'Tuna is dear in Samoa. Further talks are planned.': [],
  // an offer answered in the next sentences
  'Samoa asked Fiji to begin talks on tuna. Fiji turned down the request on Monday.': [
    'FJI WSM refused - -',
  ],
  'Samoa proposed talks with Fiji. It is an old wish. Fijian Premier Ana Tora accepted the proposal.':
    ['FJI WSM planned - -'],
  'Samoa proposed talks with Fiji. Fiji has not rejected the offer.': ['FJI WSM proposed - -'],
  'Samoa proposed talks with Fiji. Fiji rejected the proposal to cut tariffs.': [
    'FJI WSM proposed - -',
  ],
  'Samoa proposed talks with Fiji. Tonga rejected the proposal.': ['FJI WSM proposed - -'],
  'Samoa proposed talks with Fiji. Fiji rejected the proposal on tuna quotas.': [
    'FJI WSM proposed - -',
  ],
  'Samoa proposed talks with Fiji. Fiji rejected the proposal on Monday.': ['FJI WSM refused - -'],
  'Samoa proposed talks with Fiji. Fiji has neither accepted nor rejected the offer.': [
    'FJI WSM proposed - -',
  ],
  // who sends another in his stead is there
  'The Fijian president will not attend the talks with Samoa in Apia on Friday and will send her deputy.':
    ['FJI WSM planned 2026-06-05 Apia'],
  'The Fijian president will not attend the talks with Samoa in Apia on Friday, sending her foreign minister instead.':
    ['FJI WSM planned 2026-06-05 Apia'],
  'The Fijian president will not attend the talks with Samoa in Apia on Friday and will not send an envoy.':
    ['FJI WSM refused 2026-06-05 Apia'],
  // what would have ended them does not come
  'Mediators averted a breakdown of the talks between Fiji and Samoa in Apia on Monday.': [
    'FJI WSM held 2026-06-01 Apia',
  ],
  'An envoy prevented the cancellation of the talks between Fiji and Samoa in Apia.': [
    'FJI WSM held 2026-06-02 Apia',
  ],
  'Fiji avoided talks with Samoa on Monday.': ['FJI WSM refused 2026-06-01 -'],
  // what is or is not awaited of a meeting is still to come, and so is the meeting
  "Samoan officials do not expect a breakthrough during the Fijian president's visit to Samoa this week.":
    ['FJI WSM planned 2026-06-02..2026-06-07 Samoa'],
  'Fijian Premier Ana Tora has no plans to meet traders during her visit to Samoa.': [
    'FJI WSM planned - Samoa',
  ],
  'Fijian Premier Ana Tora met no traders during her visit to Samoa.': [
    'FJI WSM held 2026-06-02 Samoa',
  ],
  // who wants a quarrel settled by talks wants talks
  'Fiji said today its row with Samoa, long a bitter one, should be settled through talks. The Fijian envoy, Ana Tora, will meet Samoan President Sione Leota on Friday.':
    ['FJI WSM proposed - -', 'FJI WSM planned 2026-06-05 -'],
  'An end to the dispute with Samoa can only be found by direct talks, Fiji said.': [
    'FJI WSM proposed - -',
  ],
  'The African Union urged Chad and Niger to resolve their differences through dialogue.': [
    'NER TCD proposed - -',
  ],
  'The pay row in Samoa should be settled through talks, a Fijian union said.': [],
  'The crisis in Samoa must be resolved through dialogue, Fiji said.': [],
  "Fiji's row with Samoa should be settled by a court.": [],
  'Fiji and Samoa were to hold talks in Suva on Friday, but Samoa said it would not take part.': [
    'FJI WSM refused 2026-06-05 Suva',
  ],
  'Fiji and Samoa are due to meet in Suva on Friday, but the Samoan prime minister has refused to attend.':
    ['FJI WSM refused 2026-06-05 Suva'],
  'Fiji and Samoa will hold talks in Suva on Friday, but Tonga will not attend.': [
    'FJI WSM planned 2026-06-05 Suva',
  ],
  'Fiji and Samoa will hold talks in Suva on Friday, but the Samoan prime minister said he would not attend the dinner.':
    ['FJI WSM planned 2026-06-05 Suva'],
  // refused in a picture
  'Fiji turned down talks with Samoa on tuna.': ['FJI WSM refused - -'],
  'Fiji shied away from talks with Samoa.': ['FJI WSM refused - -'],
  'Fiji brushed off the criticism after talks with Samoa on Monday.': ['FJI WSM held 2026-06-01 -'],
  // a proviso says nothing of what is done
  'Fiji and Samoa signed a tuna treaty in May. Fiji will lift its tariffs provided that Samoa ratifies the treaty.':
    ['FJI WSM signed 2026-05-01..2026-05-31 -'],
  'Fiji and Samoa signed a tuna treaty in May. If Fiji votes no and Samoa pulls out of the treaty, the fish will suffer.':
    ['FJI WSM signed 2026-05-01..2026-05-31 -'],
  'Fiji provided ships when Samoa pulled out of its tuna treaty with Tonga.': [
    'TON WSM terminated 2026-06-02 -',
  ],
  // who refuses a meeting of others leaves it as it is
  'Students reject the visit of the Samoan president to Fiji next week.': [
    'FJI WSM planned 2026-06-08..2026-06-14 Fiji',
  ],
  'Tonga on Monday rejected talks between Fiji and Samoa in Apia.': [
    'FJI WSM held 2026-06-01 Apia',
  ],
  'Fiji rejected a visit by Samoan Foreign Minister Ana Leota to Suva.': ['FJI WSM refused - Suva'],
  'Samoa rejected talks with Fiji on Monday.': ['FJI WSM refused 2026-06-01 -'],
  // how a pact was made, beside what becomes of it
  'The accord signed by Fiji and Samoa in March has not been ratified.': [
    'FJI WSM signed 2026-03-01..2026-03-31 -',
  ],
  'The deal reached last week by Fiji and Samoa collapsed on Monday.': [
    'FJI WSM terminated 2026-06-01 -',
  ],
  "Fiji's parliament on Thursday approved a treaty signed with Samoa in March.": [
    'FJI WSM ratified 2026-05-28 -',
  ],
  'A truce brokered by Tonga between Fiji and Samoa collapsed on Monday.': [
    'FJI WSM terminated 2026-06-01 -',
  ],
  'Fiji and Samoa have not yet signed the deal they reached last week.': [
    'FJI WSM agreed 2026-05-25..2026-05-31 -',
  ],
  'The deal Fiji struck with Samoa last week is not perfect, the minister said.': [
    'FJI WSM agreed 2026-05-25..2026-05-31 -',
  ],
  'Fishermen attacked the accord Fiji signed on Monday with Samoa.': [
    'FJI WSM signed 2026-06-01 -',
  ],
  'The pact signed last week between Fiji and Samoa came under fire on Monday.': [
    'FJI WSM signed 2026-05-25..2026-05-31 -',
  ],
  // what one does by not doing it
  'Fiji stopped short of signing the tuna deal with Samoa.': [
    'FJI WSM under-discussion 2026-06-02 -',
  ],
  'Fiji and Samoa want a tuna deal. Fiji would rather avoid being seen as signing a weak deal.': [
    'FJI WSM under-discussion 2026-06-02 -',
  ],
  'Fiji ruled out signing a tuna deal with Samoa.': ['FJI WSM rejected 2026-06-02 -'],
  'Fiji has held off on ratifying its tuna treaty with Samoa.': ['FJI WSM signed - -'],
  'Fiji is wary of leaving its tuna treaty with Samoa.': ['FJI WSM in-force - -'],
  'Fiji came under fire for signing a tuna deal with Samoa.': ['FJI WSM signed 2026-06-02 -'],
  'Fiji avoided holding talks with Samoa.': [],
  'Fijian President Ratu Vave avoided meeting Samoan Premier Tui Leota.': [],
  'Fijian President Ratu Vave denied meeting Samoan Premier Tui Leota.': [],
  'Fijian President Ratu Vave put off meeting Samoan Premier Tui Leota.': ['FJI WSM postponed - -'],
  'Fijian President Ratu Vave began the day by meeting Samoan Premier Tui Leota.': [
    'FJI WSM held 2026-06-02 -',
  ],
  'Fiji returned from holding talks with Samoa.': ['FJI WSM held 2026-06-02 -'],
  // what one is near to, and what becomes of it by the words behind it
  'Fiji and Samoa are on the verge of a tuna deal.': ['FJI WSM under-discussion 2026-06-02 -'],
  'Fiji has put its tuna treaty with Samoa on hold.': ['FJI WSM suspended 2026-06-02 -'],
  'Fiji let its tuna treaty with Samoa lapse on Monday.': ['FJI WSM terminated 2026-06-01 -'],
  'Fiji declared its truce with Samoa over on Monday.': ['FJI WSM terminated 2026-06-01 -'],
  'Fiji declared a truce with Samoa on Monday over the radio.': ['FJI WSM agreed 2026-06-01 -'],
  'A truce between Fiji and Samoa is fraying.': ['FJI WSM in-force - -'],
  // what is saved before it is made, and what was there
  'Fiji and Samoa are racing to salvage a tuna deal.': ['FJI WSM under-discussion 2026-06-02 -'],
  'Fiji and Samoa are racing to salvage a truce.': ['FJI WSM in-force - -'],
  'Fiji and Samoa are racing to salvage their tuna deal.': ['FJI WSM in-force - -'],
  // what nearly came about, or stands
  'Fiji and Samoa were close to signing a treaty on tuna.': [
    'FJI WSM under-discussion 2026-06-02 -',
  ],
  'The truce between Fiji and Samoa nearly collapsed last week.': ['FJI WSM in-force - -'],
  'The truce between Fiji and Samoa did not hold.': ['FJI WSM violated 2026-06-02 -'],
  'Samoa denied breaking its truce with Fiji.': ['FJI WSM in-force - -'],
  'Fiji and Samoa are still at odds over a treaty on tuna.': [
    'FJI WSM under-discussion 2026-06-02 -',
  ],
  'A treaty between Fiji and Samoa on tuna would help fishermen.': [
    'FJI WSM under-discussion 2026-06-02 -',
  ],
  'Fiji and Samoa stopped negotiating a treaty on tuna in 2016.': [
    'FJI WSM rejected 2016-01-01..2016-12-31 -',
  ],
  'Fiji and Samoa agreed on the outline of a tuna treaty on Monday.': [
    'FJI WSM agreed 2026-06-01 -',
  ],
  'Samoa accepted a truce proposed by Fiji.': ['FJI WSM agreed 2026-06-02 -'],
  'Fiji and Samoa agreed on Monday to extend their truce by a week.': [
    'FJI WSM in-force 2026-06-01 -',
  ],
  "Fiji's tuna treaty with Samoa, which dates back to 2011, is under review.": [
    'FJI WSM in-force 2011-01-01..2011-12-31 -',
  ],
  'Fiji has had a tuna treaty with Samoa for ten years.': ['FJI WSM in-force - -'],
};

test.each(Object.entries(cases))('%s', (text, events) => {
  expect(tells(text)).toEqual(events);
});
