import PostalMime from 'postal-mime';
import { usualZone } from '../../src/core/ground/local-day.ts';
import type { Language } from '../../src/core/language/language.ts';
import { exactly, moment } from '../../src/core/language/numbers.ts';
import { outboxTexts } from '../../src/texts/outbox.ts';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2430;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.5rem;border-block-end:1px solid #d5dae1;vertical-align:top}
a{color:#0b5394}iframe{width:100%;height:34rem;border:1px solid #d5dae1;border-radius:.5rem}pre{white-space:pre-wrap;border:1px solid #d5dae1;border-radius:.5rem;padding:1rem}
@media (max-width:40rem){thead{position:absolute;clip-path:inset(50%)}tr{display:block;padding:.5rem 0;border-block-end:1px solid #d5dae1}td,th{display:block;padding:0;border:0}}`;

/** Every letter that was kept, in a table. */
export async function listPage(
  letters: readonly { name: string; message: string }[],
  language: Language,
): Promise<string> {
  const texts = outboxTexts[language];
  const rows = await Promise.all(
    letters.map(async ({ name, message }) => {
      const { to, subject = '', date = '' } = await PostalMime.parse(message);
      const address = escaped(to?.map((one) => one.address).join(', ') ?? '');
      const link = `<a href="/${name}?language=${language}">${escaped(subject)}</a>`;
      return `<tr><td>${address}</td><th scope="row">${link}</th><td>${date && sentAt(date, language)}</td></tr>`;
    }),
  );
  const heads = [texts.to, texts.subject, texts.date].map((one) => `<th scope="col">${one}</th>`);
  return page(
    language,
    texts.title,
    `<p>${rows.length > 0 ? texts.about : texts.none}</p>
<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** When a letter was made, with the time zone. */
const sentAt = (date: string, language: Language) =>
  moment(date, language, { ...exactly, timeZone: usualZone });

/** One letter as mail programs show it: with HTML, and as plain text. */
export async function letterPage(
  name: string,
  message: string,
  language: Language,
): Promise<string> {
  const texts = outboxTexts[language];
  const { to, from, subject = '', text = '', html = '' } = await PostalMime.parse(message);
  const sender = `${from?.name ?? ''} <${from?.address ?? ''}>`;
  const shown = escaped(`<base target="_blank">${html}`);
  return page(
    language,
    subject,
    `<p><a href="/?language=${language}">${texts.all}</a> · <a href="/${name}.eml">${texts.file}</a></p>
<p>${texts.sender}: ${escaped(sender)}<br>${texts.to}: ${escaped(to?.[0]?.address ?? '')}</p>
<h2>${texts.html}</h2><iframe title="${texts.html}" sandbox="allow-popups" srcdoc="${shown}"></iframe>
<h2>${texts.plain}</h2><pre>${escaped(text)}</pre>`,
  );
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style><main><h1>${escaped(title)}</h1>${body}</main></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
