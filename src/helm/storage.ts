import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { mapping, textOf } from '../kube/fields.ts';
import type { KubeObject } from '../kube/object.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { RELEASE_STATUSES, type ReleaseStatus, type StoredRelease } from '../model/release/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { replaceStringAt, setStringAt } from '../util/json-text.ts';
import { weighJson } from '../util/json-weight.ts';
import { hasTooManyValues } from '../util/yaml/too-many-values.ts';

/**
 * Whoever may create Secrets can store 700 kB that unpack to gigabytes. A Secret holds 1 MiB, and what Helm stores shrinks by
 * less than a factor of 20; Go refuses JSON that is deeper than 10,000. Of `yaml` in it, punctuation in texts counts.
 */
const LIMITS = { bytes: 32 * 1024 * 1024, values: 1_000_000, depth: 1_000, yaml: 1_500_000 };

/** The `release` key of a release secret as the API gives it; empty when there is none. */
export function payloadOf(secret: KubeObject): string {
  return textOf(mapping(secret.data).release);
}

/** Decodes the payload of a release secret (base64 of base64 of gzip of JSON). */
export function decodeRelease(data: string): Result<JsonObject> {
  const unpacked = unpack(data);
  if ('why' in unpacked) return unreadable(unpacked.why);
  const payload = parsePayload(unpacked.json);
  return payload.ok && isTooMuch(payload.value)
    ? unreadable('its manifest holds more than 1,500,000 values')
    : payload;
}

/** Its YAML is text in the JSON, of which that says nothing. */
function isTooMuch({ manifest, hooks }: JsonObject): boolean {
  const own = (Array.isArray(hooks) ? hooks : []).filter(isJsonObject).map((hook) => text(hook.manifest));
  return hasTooManyValues([text(manifest), ...own].join('\n'), LIMITS.yaml);
}

/**
 * Whether Helm takes this payload for that revision: it passes over what it cannot decode. What is too large for us counts,
 * because it is not too large for Helm.
 */
export function isReadable(data: string, { name, revision }: { name: string; revision: number }): boolean {
  const unpacked = unpack(data);
  if ('why' in unpacked) return unpacked.isTooLarge;
  const payload = parsePayload(unpacked.json);
  const stored = payload.ok ? storedRelease(payload.value) : payload;
  return stored.ok && stored.value.name === name && stored.value.revision === revision;
}

/** The same payload in another status, and with a description if one is given; every other byte of its JSON stays as Helm wrote it. */
export function encodeInStatus(data: string, status: ReleaseStatus, description?: string): Result<string> {
  const unpacked = unpack(data);
  if ('why' in unpacked) return unreadable(unpacked.why);
  try {
    const changed = replaceStringAt(unpacked.json, ['info', 'status'], status);
    if (changed === undefined) return unreadable('it has no status');
    if (description === undefined) return ok(encodeLike(data, changed));
    return ok(encodeLike(data, replaceStringAt(changed, ['info', 'description'], description) ?? changed));
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

/** The same payload with other texts in its `info`, added where there are none; every other byte of its JSON stays as Helm wrote it. */
export function encodeInfo(data: string, texts: Readonly<Record<string, string>>): Result<string> {
  const unpacked = unpack(data);
  if ('why' in unpacked) return unreadable(unpacked.why);
  let { json } = unpacked;
  try {
    for (const [key, text] of Object.entries(texts)) {
      const changed = setStringAt(json, ['info', key], text);
      if (changed === undefined) return unreadable(`its info can hold no ${key}`);
      json = changed;
    }
  } catch (error) {
    return unreadable((error as Error).message);
  }
  return ok(encodeLike(data, json));
}

/** The same payload with another description; every other byte of its JSON stays as Helm wrote it. */
export function replaceDescription(data: string, description: string): Result<string> {
  const unpacked = unpack(data);
  if ('why' in unpacked) return unreadable(unpacked.why);
  const described = replaceStringAt(unpacked.json, ['info', 'description'], description);
  return described === undefined ? unreadable('it has no description') : ok(encodeLike(data, described));
}

/** The same payload with another manifest; every other byte of its JSON stays as Helm wrote it. */
export function replaceManifest(data: string, rewrite: (manifest: string) => string): Result<string> {
  const unpacked = unpack(data);
  if ('why' in unpacked) return unreadable(unpacked.why);
  const payload = parsePayload(unpacked.json);
  if (!payload.ok) return payload;
  const { manifest } = payload.value;
  const rewritten =
    typeof manifest === 'string'
      ? replaceStringAt(unpacked.json, ['manifest'], rewrite(manifest))
      : undefined;
  return rewritten === undefined ? unreadable('it has no manifest') : ok(encodeLike(data, rewritten));
}

function parsePayload(json: string): Result<JsonObject> {
  try {
    const payload: unknown = JSON.parse(json);
    return isJsonObject(payload) ? ok(payload) : unreadable('its payload is no JSON object');
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

function unpack(data: string): { json: string } | { why: string; isTooLarge: boolean } {
  const inner = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64');
  const isGzip = inner[0] === 0x1f && inner[1] === 0x8b;
  try {
    const bytes = isGzip ? gunzipSync(inner, { maxOutputLength: LIMITS.bytes }) : inner;
    const { values, depth } = weighJson(bytes);
    if (values > LIMITS.values) return { why: 'it holds more than a million values', isTooLarge: true };
    if (depth > LIMITS.depth) return { why: 'it is deeper than 1,000 levels', isTooLarge: true };
    return { json: bytes.toString('utf8') };
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { why: isTooLarge ? 'it unpacks to more than 32 MiB' : (error as Error).message, isTooLarge };
  }
}

/** The reverse of decoding, for JSON text. */
export function encodePayload(json: string, strategy: number = constants.Z_DEFAULT_STRATEGY): string {
  return Buffer.from(gzipSync(json, { level: 9, strategy }).toString('base64')).toString('base64');
}

/** From how many characters on it counts: a secret holds 1 MiB, which is 1,398,104 of them. */
const NEARLY_FULL = 1_000_000;

/**
 * In no more room than `before`, where that can be: what hardly shrinks, such as encrypted values, Go stores in less than zlib does, and
 * what Helm could store must not be too large for us.
 */
function encodeLike(before: string, json: string): string {
  const first = encodePayload(json);
  if (first.length <= before.length || first.length < NEARLY_FULL) return first;
  const second = encodePayload(json, constants.Z_FILTERED);
  return second.length < first.length ? second : first;
}

/** The fields of a decoded payload that this project reads. */
export function storedRelease(payload: JsonObject): Result<StoredRelease> {
  const { name, namespace, version, info, chart, config, manifest, hooks } = payload;
  const metadata = isJsonObject(chart) && isJsonObject(chart.metadata) ? chart.metadata : undefined;
  if (typeof name !== 'string' || typeof version !== 'number' || !metadata) {
    return unreadable('it lacks its name, revision or chart');
  }
  const details = isJsonObject(info) ? info : {};
  const appVersion = text(metadata.appVersion);
  return ok({
    name,
    namespace: text(namespace),
    revision: version,
    status: releaseStatus(text(details.status)),
    chart: {
      name: text(metadata.name),
      version: text(metadata.version),
      ...(appVersion !== '' && { appVersion }),
    },
    values: isJsonObject(config) ? config : {},
    manifest: text(manifest),
    chartHooks: (Array.isArray(hooks) ? hooks : []).filter(isJsonObject).map((hook) => ({
      name: text(hook.name),
      kind: text(hook.kind),
      path: text(hook.path),
      events: texts(hook.events),
      manifest: text(hook.manifest),
      deletePolicies: texts(hook.delete_policies),
    })),
    description: text(details.description),
    raw: payload,
  });
}

/** A status word that neither Helm 3 nor 4 writes counts as `unknown`. */
export function releaseStatus(word: string | undefined): ReleaseStatus {
  return RELEASE_STATUSES.find((status) => status === word) ?? 'unknown';
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function unreadable(why: string): Result<never> {
  return fail({
    reason: 'helm',
    message: `decode a stored release: ${why}`,
    remedy: 'Look at the release with `helm history`; a damaged revision can be deleted with its secret.',
  });
}
