import { watchKiosk } from './watch-kiosk.ts';

const bar = document.querySelector<HTMLElement>('[data-kiosk]');
if (bar) watchKiosk(bar);
