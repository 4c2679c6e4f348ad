import { env } from 'cloudflare:test';
import { limitD1 } from '../../scripts/local/limited-d1.ts';

/** Runs before every test file in workerd: whatever asks for the database gets the limited one. */
env.DB = limitD1(env.DB);
