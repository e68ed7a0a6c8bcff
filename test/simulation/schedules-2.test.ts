import { testSchedules } from './schedules.ts';

testSchedules(10_001, 10_000);
