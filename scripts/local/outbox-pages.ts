import PostalMime from 'postal-mime';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2430;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.5rem;border-block-end:1px solid #d5dae1;vertical-align:top}
a{color:#0b5394}iframe{width:100%;height:34rem;border:1px solid #d5dae1;border-radius:.5rem}pre{white-space:pre-wrap;border:1px solid #d5dae1;border-radius:.5rem;padding:1rem}`;

/** Every letter that was kept, in a table. */
export async function listPage(
  letters: readonly { name: string; message: string }[],
): Promise<string> {
  const rows = await Promise.all(
    letters.map(async ({ name, message }) => {
      const { to, subject = '', date = '' } = await PostalMime.parse(message);
      const address = escaped(to?.map((one) => one.address).join(', ') ?? '');
      return `<tr><td>${address}</td><th scope="row"><a href="/${name}">${escaped(subject)}</a></th><td>${escaped(date)}</td></tr>`;
    }),
  );
  return page(
    'Outbox',
    `<p>Letters that this local installation would have sent. None left this computer.</p>
<table><thead><tr><th>To</th><th>Subject</th><th>Date</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** One letter as mail programs show it: with HTML, and as plain text. */
export async function letterPage(name: string, message: string): Promise<string> {
  const { to, from, subject = '', text = '', html = '' } = await PostalMime.parse(message);
  const sender = `${from?.name ?? ''} <${from?.address ?? ''}>`;
  return page(
    subject,
    `<p><a href="/">All letters</a> · <a href="/${name}.eml">As a file</a></p>
<p>From ${escaped(sender)}<br>To ${escaped(to?.[0]?.address ?? '')}</p>
<h2>With HTML</h2><iframe title="With HTML" sandbox="allow-popups" srcdoc="${escaped(`<base target="_blank">${html}`)}"></iframe>
<h2>As plain text</h2><pre>${escaped(text)}</pre>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style><main><h1>${escaped(title)}</h1>${body}</main></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
