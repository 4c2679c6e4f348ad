import { lookUp } from './look-up.ts';

lookUp(document);
