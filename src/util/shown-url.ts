/** An address as it may be shown: credentials and queries may be secrets. */
export function shownUrl(address: string): string {
  return address.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*/s, '');
}
