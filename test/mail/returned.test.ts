import { describe, expect, it } from 'vitest';
import { returnedIn } from '../../src/mail/returned/failures-in.ts';
import { exchange, exim, gmail, older, outOfOffice, postfix } from './returned-samples.ts';

/** Mail that came back, in the shapes in which the servers of employers write it. */

const failed = (text: string) => returnedIn(text)?.failed.map(([first]) => first);

describe('a message that came back', () => {
  it.each([
    ['Microsoft 365', exchange('els@zuid.example'), 'els@zuid.example'],
    ['Postfix', postfix('els@zuid.example'), 'els@zuid.example'],
    ['Gmail', gmail('els@zuid.example'), 'els@zuid.example'],
    ['Exim', exim('els@zuid.example'), 'els@zuid.example'],
    ['a server that writes only words', older('els@zuid.example'), 'els@zuid.example'],
  ])('of %s names the address, whatever its line ends', (_server, message, address) => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(failed(message.replaceAll('\n', end))).toEqual([address]);
    }
    // A report says nothing of whoever it was returned to.
    expect(JSON.stringify(returnedIn(message))).not.toContain('hr@brug.example');
  });

  it('names the address it was sent to beside the one it was forwarded to', () => {
    const message = postfix('els@zuid.example')
      .replace(
        'Final-Recipient: rfc822; els@zuid.example',
        'Final-Recipient: rfc822; mail17@host.example',
      )
      .replace('Original-Recipient: rfc822;els@zuid.example\n', '');
    expect(returnedIn(message)?.failed).toEqual([['mail17@host.example', 'els@zuid.example']]);
  });

  it('is read whole in base64 and quoted-printable, and copied without its head', () => {
    const report =
      /Reporting-MTA[\s\S]*?Status: 5\.1\.1\n/.exec(postfix('els@zuid.example'))?.[0] ?? '';
    expect(failed(`Beste collega, dit kwam terug:\n\n${report}`)).toEqual(['els@zuid.example']);
    const passedOn = `From: Piet <piet@brug.example>\n\nZie hieronder.\n\n${report.replace(/^/gm, '> ')}`;
    expect(failed(passedOn)).toEqual(['els@zuid.example']);
    const wrapped = (encoding: string, body: string) =>
      `Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n` +
      `Content-Transfer-Encoding: ${encoding}\n\n${body}\n--x--\n`;
    expect(failed(wrapped('base64', btoa(report)))).toEqual(['els@zuid.example']);
    const quoted = report.replace('els@', 'e=6Cs=\n@');
    expect(failed(wrapped('quoted-printable', quoted))).toEqual(['els@zuid.example']);
  });

  it('may be one of many: a mailbox file, attachments of a letter, or one after another', () => {
    const both = [postfix('een@zuid.example'), exchange('twee@zuid.example')];
    const box = both
      .map((one) => `From MAILER-DAEMON Mon Nov 23 10:00:00 2026\n${one}\n`)
      .join('\n');
    const attached = `From: hr@brug.example\nContent-Type: multipart/mixed; boundary="out"\n\n${both
      .map((one) => `--out\nContent-Type: message/rfc822\n\n${one}\n`)
      .join('')}--out--\n`;
    const pasted = both.join('\n');
    for (const all of [box, attached, pasted]) {
      expect(failed(all)).toEqual(['een@zuid.example', 'twee@zuid.example']);
    }
  });

  it('is one that was given up, and of a server however it calls itself', () => {
    const given = postfix('els@zuid.example').replace('Action: failed', 'Action: expired');
    expect(failed(given.replace('Status: 5.1.1', 'Status: 4.4.7'))).toEqual(['els@zuid.example']);
    const called = (name: string) =>
      older('els@zuid.example').replace(/^From: .*$/m, `From: ${name} <robot@brug.example>`);
    for (const name of ['Mailer Daemon', 'post_master', 'Mail Delivery System']) {
      expect(failed(called(name))).toEqual(['els@zuid.example']);
    }
  });

  it('that is only late, or arrived, is no failure', () => {
    const late = postfix('els@zuid.example')
      .replace('Action: failed', 'Action: delayed')
      .replace('Status: 5.1.1', 'Status: 4.4.1');
    expect(returnedIn(late)).toEqual({ failed: [], others: 1 });
    const warning = older('els@zuid.example').replace('Mail delivery failed', 'Warning: delayed');
    expect(returnedIn(warning)).toEqual({ failed: [], others: 1 });
  });

  it('is not the reply of a person who is away, a letter, or a list of addresses', () => {
    for (const other of [
      outOfOffice('els@zuid.example'),
      'els@zuid.example\njan@zuid.example',
      '',
      'From: HR <hr@brug.example>\nTo: els@zuid.example\nSubject: Postmaster\n\nPlease answer els@zuid.example',
    ]) {
      expect(returnedIn(other)).toBeNull();
    }
  });

  it('that was made to do harm ends soon: parts without end, depth, long lines', () => {
    const deep = Array.from(
      { length: 400 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join('');
    const wide = `Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\nx\n'.repeat(50_000)}`;
    for (const hostile of [
      deep,
      wide,
      `Subject: ${'a '.repeat(200_000)}`,
      'a@'.repeat(300_000),
      `From: postmaster@x.example\n\n${'a.'.repeat(300_000)}`,
      '\n \n'.repeat(200_000),
    ]) {
      expect(returnedIn(hostile)?.failed ?? []).toEqual([]);
    }
  });
});
