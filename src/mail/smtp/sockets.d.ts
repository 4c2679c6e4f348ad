/** What is used of the runtime's sockets (developers.cloudflare.com/workers/runtime-apis/tcp-sockets). */
declare module 'cloudflare:sockets' {
  export interface Socket {
    readable: ReadableStream<Uint8Array>;
    writable: WritableStream<Uint8Array>;
    opened: Promise<unknown>;
    startTls(): Socket;
    close(): Promise<void>;
  }
  export function connect(
    address: { hostname: string; port: number },
    options: { secureTransport: 'on' | 'starttls'; allowHalfOpen: false },
  ): Socket;
}
