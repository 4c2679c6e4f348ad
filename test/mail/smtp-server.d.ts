/** What the tests use of smtp-server, which brings no types. */
declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  type Done<T = unknown> = (error?: Error | null, value?: T) => void;
  interface Session {
    secure: boolean;
    envelope: { rcptTo: { address: string }[] };
  }
  export class SMTPServer {
    constructor(options: {
      key?: string;
      cert?: string;
      hideSTARTTLS?: boolean;
      secure?: boolean;
      authOptional?: boolean;
      authMethods?: string[];
      disableReverseLookup?: boolean;
      closeTimeout?: number;
      onAuth?(
        auth: { method: string; username: string; password: string },
        session: Session,
        done: Done<{ user: string }>,
      ): void;
      onMailFrom?(address: { address: string }, session: Session, done: Done): void;
      onRcptTo?(address: { address: string }, session: Session, done: Done): void;
      onData?(stream: Readable, session: Session, done: Done): void;
    });
    server: Server;
    connections: Set<{ _socket: { destroy(): void } }>;
    listen(port: number, host: string, done: () => void): Server;
    close(done: () => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
  }
}
