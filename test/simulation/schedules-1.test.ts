import { testSchedules } from './schedules.ts';

testSchedules(1, 6_000);
