import { Hono } from 'hono';
import { readWaveDefinition } from '../../actions/field-definition.ts';
import { languageSchema } from '../../core/language/language-schema.ts';
import { ProofPage } from '../../views/manage/proof-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { frameOf, headOf, waveOf } from './frame.ts';

/** The questionnaire to read through, in each language and for each side. */
export const proof = new Hono<AppEnv>();

proof.get('/waves/:wave/proof', showProof);

/** The questionnaire of the wave in the path, in the rooms of whoever asks. */
export async function showProof(c: AppContext) {
  const wave = await waveOf(c);
  const reading = languageSchema.safeParse(c.req.query('reading'));
  return c.html(
    <ProofPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      definition={await readWaveDefinition(c.get('context'), wave)}
      reading={reading.data ?? c.get('language')}
      side={c.req.query('side') === 'leaders' ? 'leaders' : 'staff'}
    />,
  );
}
