/**
 * Makes kubectl and Helm notice within 10 s that a connection is dead (their own measure is 45 s): an API server that was
 * moved or cut off leaves connections behind that no answer ever comes from.
 */
export const DEAD_CONNECTION_ENV: Readonly<Record<string, string>> = {
  HTTP2_READ_IDLE_TIMEOUT_SECONDS: '6',
  HTTP2_PING_TIMEOUT_SECONDS: '4',
};
