import type { Show } from '../view.ts';

export const show: Show = () => undefined;
