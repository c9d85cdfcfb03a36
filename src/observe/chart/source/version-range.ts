import semver from 'semver';

/** Whether a version lies in a range as Helm writes it (commas between conditions); what is no range is left to Helm. */
export function fitsRange(version: string, range: string): boolean {
  const conditions = semver.validRange(range.replaceAll(',', ' '));
  const exact = semver.valid(complete(version));
  if (conditions === null || exact === null) return true;
  return semver.satisfies(exact, conditions, { includePrerelease: /\d-[\dA-Za-z]/.test(range) });
}

/** Helm takes `1.2` for `1.2.0`. */
function complete(version: string): string {
  const [written = '', core = ''] = /^v?(\d{1,20}(?:\.\d{1,20})?)(?![\d.])/.exec(version) ?? [];
  if (written === '') return version;
  const missing = core.includes('.') ? '.0' : '.0.0';
  return `${core}${missing}${version.slice(written.length)}`;
}
