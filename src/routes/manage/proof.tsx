import { Hono } from 'hono';
import { readWaveDefinition } from '../../actions/field-definition.ts';
import { proofAsked } from '../../forms/asked-views.ts';
import { ProofPage } from '../../views/manage/proof-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { frameOf, headOf, waveOf } from './frame.ts';

/** The questionnaire to read through, in each language and for each side. */
export const proof = new Hono<AppEnv>();

proof.get('/waves/:wave/proof', showProof);

/** The questionnaire of the wave in the path, in the rooms of whoever asks. */
export async function showProof(c: AppContext) {
  const wave = await waveOf(c);
  const { reading, side } = proofAsked.parse(c.req.query());
  const definition = await readWaveDefinition(c.get('context'), wave);
  const own = c.get('language');
  const { languages } = wave.manifest ?? wave.settings;
  const chosen = [reading, own].find((one) => one && languages.includes(one));
  return c.html(
    <ProofPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      definition={definition}
      languages={languages}
      reading={chosen ?? languages[0] ?? own}
      side={side}
    />,
  );
}
