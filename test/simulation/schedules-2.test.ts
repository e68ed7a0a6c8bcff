import { testSchedules } from './schedules.ts';

testSchedules(6_001, 6_000);
