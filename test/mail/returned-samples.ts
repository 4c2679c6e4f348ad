/**
 * Messages that came back, written after the shapes of the servers named: the same heads, parts and
 * fields, with made-up names. `to` is the address that failed.
 */

const letter = (to: string) => `Date: Mon, 23 Nov 2026 10:00:00 +0100
From: Personeelszaken <hr@brug.example>
To: ${to}
Message-ID: <0123456789abcdef@brug.example>
Subject: Uitnodiging
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Beste collega,
`;

/** Microsoft 365: words in two forms, a report of many fields, the heads of the letter. */
export const exchange = (
  to: string,
) => `Received: from AM0PR01.eurprd01.prod.outlook.com (192.0.2.10)
 by DB5PR01.eurprd01.prod.outlook.com with HTTPS; Mon, 23 Nov 2026 09:00:05 +0000
MIME-Version: 1.0
From: <postmaster@zuid.example>
To: <hr@brug.example>
Date: Mon, 23 Nov 2026 09:00:04 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="d1f0a3b2-77aa-4d0e-9d55-0a0b0c0d0e0f"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-GB
Message-ID: <f1@AM0PR01.eurprd01.prod.outlook.com>
Subject: Undeliverable: Uitnodiging
Auto-Submitted: auto-replied

--d1f0a3b2-77aa-4d0e-9d55-0a0b0c0d0e0f
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="a9b8c7d6-0000-4000-8000-111213141516"

--a9b8c7d6-0000-4000-8000-111213141516
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Delivery has failed to these recipients or groups:

${to}<mailto:${to}>
The email address you entered couldn't be found. Please check the recipient=
's email address and try to resend the message.

Original message headers:

From: Personeelszaken <hr@brug.example>

--a9b8c7d6-0000-4000-8000-111213141516
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Delivery has failed to <a href=3D"mailto:${to}">${to}</a></p></body></html>

--a9b8c7d6-0000-4000-8000-111213141516--

--d1f0a3b2-77aa-4d0e-9d55-0a0b0c0d0e0f
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01.eurprd01.prod.outlook.com
Received-From-MTA: dns;mail.brug.example
Arrival-Date: Mon, 23 Nov 2026 09:00:03 +0000

Final-Recipient: rfc822;${to}
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP
 address lookup
X-Display-Name: Els

--d1f0a3b2-77aa-4d0e-9d55-0a0b0c0d0e0f
Content-Type: message/rfc822

${letter(to)}
--d1f0a3b2-77aa-4d0e-9d55-0a0b0c0d0e0f--
`;

/** Postfix: a notification, a report with the address as it was asked for, the letter. */
export const postfix = (to: string) => `Return-Path: <>
Received: by mail.brug.example (Postfix)
	id 4Fb0Qk1xyzz1; Mon, 23 Nov 2026 10:00:09 +0100 (CET)
Date: Mon, 23 Nov 2026 10:00:09 +0100 (CET)
From: MAILER-DAEMON@mail.brug.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: hr@brug.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4Fb0Qk1xyzz1.1795424409/mail.brug.example"
Content-Transfer-Encoding: 8bit
Message-Id: <20261123090009.4Fb0Qk1xyzz1@mail.brug.example>

This is a MIME-encapsulated message.

--4Fb0Qk1xyzz1.1795424409/mail.brug.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.brug.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<${to}>: host mx.zuid.example[192.0.2.20] said: 550 5.1.1
    <${to}>: Recipient address rejected: User unknown (in reply to RCPT TO
    command)

--4Fb0Qk1xyzz1.1795424409/mail.brug.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.brug.example
X-Postfix-Queue-ID: 4Fb0Qk1xyzz1
X-Postfix-Sender: rfc822; hr@brug.example
Arrival-Date: Mon, 23 Nov 2026 10:00:08 +0100 (CET)

Final-Recipient: rfc822; ${to}
Original-Recipient: rfc822;${to}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.zuid.example
Diagnostic-Code: smtp; 550 5.1.1 <${to}>: Recipient address rejected:
    User unknown

--4Fb0Qk1xyzz1.1795424409/mail.brug.example
Content-Description: Undelivered Message
Content-Type: message/rfc822

${letter(to)}
--4Fb0Qk1xyzz1.1795424409/mail.brug.example--
`;

/** Gmail: the address in a field of its own too, pictures in the words. */
export const gmail = (to: string) => `Delivered-To: hr@brug.example
Received: by 2002:a05:6000:1a87 with SMTP id f7; Mon, 23 Nov 2026 01:00:06 -0800 (PST)
Content-Type: multipart/report; boundary="00000000000049f5a905f1b0c1d2"; report-type=delivery-status
To: hr@brug.example
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
X-Failed-Recipients: ${to}
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Message-ID: <65617b16.5d0a0220.1@mx.google.com>
Date: Mon, 23 Nov 2026 01:00:06 -0800 (PST)

--00000000000049f5a905f1b0c1d2
Content-Type: multipart/related; boundary="00000000000049fa9a05f1b0c1d4"

--00000000000049fa9a05f1b0c1d4
Content-Type: text/plain; charset="UTF-8"

** Address not found **

Your message wasn't delivered to ${to} because the address couldn't be found.

--00000000000049fa9a05f1b0c1d4
Content-Type: image/png; name="icon.png"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="icon.png"

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZF
--00000000000049fa9a05f1b0c1d4--

--00000000000049f5a905f1b0c1d2
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Mon, 23 Nov 2026 01:00:05 -0800 (PST)
X-Original-Message-ID: <0123456789abcdef@brug.example>

Final-Recipient: rfc822; ${to}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.zuid.example. (192.0.2.20, the server for the domain zuid.example.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.
Last-Attempt-Date: Mon, 23 Nov 2026 01:00:06 -0800 (PST)

--00000000000049f5a905f1b0c1d2
Content-Type: message/rfc822

${letter(to)}
--00000000000049f5a905f1b0c1d2--
`;

/** Exim: no report, a field with the address, the letter copied below the words. */
export const exim = (to: string) => `Return-path: <>
Envelope-to: hr@brug.example
Received: from Debian-exim by mail.brug.example with local (Exim 4.96)
	id 1r6A2B-0004xY-1Z
	for hr@brug.example; Mon, 23 Nov 2026 10:00:07 +0100
X-Failed-Recipients: ${to}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.brug.example>
To: hr@brug.example
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1r6A2B-0004xY-1Z@mail.brug.example>
Date: Mon, 23 Nov 2026 10:00:07 +0100

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${to}
    host mx.zuid.example [192.0.2.20]
    SMTP error from remote mail server after RCPT TO:<${to}>:
    550 5.1.1 <${to}>: User unknown

------ This is a copy of the message, including all the headers. ------

Return-path: <hr@brug.example>
${letter(to)}`;

/** A server that writes neither report nor field: the address in its words alone. */
export const older = (to: string) => `Return-Path: <>
From: MAILER-DAEMON@mx.zuid.example
To: hr@brug.example
Subject: Mail delivery failed
Date: Mon, 23 Nov 2026 10:00:07 +0100

Hi. This is the program that delivers mail at mx.zuid.example.
I'm afraid I wasn't able to deliver your message to the following address.
This is a permanent error; I've given up. Sorry it didn't work out.

<${to}>:
This address no longer accepts mail.

--- Below this line is a copy of the message.

${letter(to)}`;

/** The reply of somebody who is away: a person, whose address did not fail. */
export const outOfOffice = (from: string) => `From: Els <${from}>
To: hr@brug.example
Subject: Automatic reply: Uitnodiging
Auto-Submitted: auto-replied
Date: Mon, 23 Nov 2026 10:00:07 +0100
Content-Type: text/plain; charset=utf-8

Ik ben op vakantie. Mail zolang ${from}.
`;
