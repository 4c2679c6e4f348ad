import { guardPresses } from './guard-presses.ts';

guardPresses(document);
