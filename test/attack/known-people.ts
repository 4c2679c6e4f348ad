import { prepareBallot } from '../../src/client/respond/protocol.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import type { World } from '../support/world.ts';
import { type OpenLink, openAs, send, sheetOf } from '../support/world-staff.ts';
import type { PlayedWave } from '../support/world-wave.ts';

/** Somebody on the staff list, with what nobody but this test knows: the answers. */
export interface Somebody {
  number: string;
  department: string;
  layer: string;
  block: string;
  answers: Answers;
}

/** Changes a made-up sheet before it is sent. */
export type Opinion = (answers: Answers, who: Pick<Somebody, 'department' | 'layer'>) => Answers;

/** Has everybody on the staff list answer, each the same in every wave. */
export async function answerKnown(
  world: World,
  wave: PlayedWave,
  staffList: string,
  opinion: Opinion = (answers) => answers,
): Promise<Somebody[]> {
  const everybody: Somebody[] = [];
  for (const line of staffList.trim().split('\n').slice(1)) {
    const [number = '', , , department = '', layer = ''] = line.split(';');
    const opened = await openAs(world, wave, number);
    const answers = opinion(sheetOf(opened, Number(number.slice(1)) * 7), { department, layer });
    await sendAnswers(world, opened, answers);
    everybody.push({ number, department, layer, block: opened.wave.block, answers });
  }
  return everybody;
}

async function sendAnswers(world: World, opened: OpenLink, answers: Answers): Promise<void> {
  const ballot = await prepareBallot(opened.wave, answers);
  const sent = await send(world, { auth: opened.auth, ballot });
  if (sent.outcome !== 'received') throw new Error(`sending was refused: ${sent.code}`);
}
