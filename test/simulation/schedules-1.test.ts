import { testSchedules } from './schedules.ts';

testSchedules(1, 10_000);
