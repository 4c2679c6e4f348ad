import { checkAsked } from '../../src/core/definition/check-asked.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { type Finding, type Host, parsed } from './finding.ts';

/** What a manifest says of its questions. */
export interface Named {
  hash: string;
  /** By language, as a device gets them. */
  editions?: Record<string, string> | undefined;
}

/**
 * The questions are those that the manifest names: as a whole, in each language by itself, and at each address
 * where a device asks for them, one of which is there only while the wave is open.
 */
export async function checkQuestions(
  host: Pick<Host, 'text'>,
  { hash, editions = {} }: Named,
  manifestHash: string,
): Promise<Finding[]> {
  const at = `/definitions/${hash}`;
  const whole = parsed(await host.text(`${at}.json`));
  const findings: Finding[] = [
    {
      good: await checkAsked(whole as Definition, { hash, editions }).then(
        () => true,
        () => false,
      ),
      what: 'the questions are those that the manifest names, in every language',
    },
  ];
  for (const [language, edition] of Object.entries(editions)) {
    const kept = await host.text(`${at}/${language}.json`);
    const asked = await host.text(`/definitions/of/${manifestHash}/${language}.json`);
    const served = [kept, ...(asked === null ? [] : [asked])].map(parsed);
    const hashes = await Promise.all(served.map(hashOf));
    findings.push({
      good: hashes.every((one) => one === edition),
      what: `a device gets the questions that the manifest names (${language})`,
    });
  }
  return findings;
}

const hashOf = (served: unknown) => (served === null ? null : definitionHash(served as Definition));
