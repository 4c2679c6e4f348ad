declare module 'cloudflare:workers' {
  /** The bindings of the deployment, as a request gets them. */
  export const env: object;
}
