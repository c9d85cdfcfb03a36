import { SHORTEST_TEXT } from './text-search.ts';

/** Shorter texts cannot be told from what is no secret. */
const SHORTEST_SECRET = SHORTEST_TEXT;
/** The same of a line of a longer text, and of an encoding without its ends. */
const SHORTEST_PART = 6;

/**
 * Words that results, logs and summaries are made of. Whoever has one for a password has none, and masking it would break
 * what others read by machine.
 */
const WORDS = new Set(
  (
    'true false null none name kind type code text data path file host port user root admin test main default http https ' +
    'info warn error debug trace warning running failed succeeded cancelled timed-out skipped planned unchanged ' +
    'interrupted install upgrade reinstall uninstall deploy destroy validate exec helm kubectl message reason remedy ' +
    'release releases phase phases hook hooks plan result outcome failure cause warnings object objects chart version ' +
    'namespace cluster context server status revision enabled disabled local localhost production staging development'
  ).split(' '),
);

/** A key of a configuration file, as it stands in any. */
const MERE_KEY = /^["']?[\w.-]+["']?\s*(?:[:=]\s*[{[]?|[{[])$/;

/** The texts of a secret that are to be masked: the whole, and its lines that are of its own. None of what is too short or too common. */
export function secretTexts(secret: string): string[] {
  const whole = secret.trim();
  const lines = whole.split(/\r?\n/).map((line) => line.trim());
  const parts = lines.length > 1 ? lines.filter(isTelling) : [];
  return [whole, ...parts].filter((text) => text.length >= SHORTEST_SECRET && !WORDS.has(text.toLowerCase()));
}

/** Every form in which these may stand in a text: as they are, in base64 at any offset, in URLs, in quotes up to three times, in HTML. */
export function secretForms(secret: string): string[] {
  const forms = new Set<string>();
  for (const text of secretTexts(secret)) {
    // As it was given, too: the base64 of a key file includes its last line break. A Secret in a Secret has it twice.
    const isWhole = text === secret.trim();
    const given = isWhole ? [...base64Forms(secret), ...base64Forms(base64(secret))] : [];
    const encoded = [...base64Forms(text), ...urlForms(text), ...quotings(text), ...markupForms(text)];
    for (const form of [text, ...given, ...encoded]) forms.add(form);
  }
  return [...forms].filter((form) => form.length >= SHORTEST_SECRET);
}

/** Whether a line is of the secret's own, and not one that many files have. */
function isTelling(line: string): boolean {
  return line.length >= SHORTEST_PART && !MERE_KEY.test(line) && !line.startsWith('-----');
}

/**
 * With its padding; and the digits that follow from this text alone when it stands somewhere in a longer one, at each of
 * the three offsets; in lines, when it is so long that tools break it.
 */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  if (bytes.length < SHORTEST_SECRET) return [];
  const whole = base64(text);
  const inside = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const lost = offset === 0 ? 0 : offset + 1;
    return encoded.slice(lost, Math.floor(((offset + bytes.length) * 8) / 6));
  });
  const broken = [64, 76].flatMap((width) => (whole.length > width ? chunks(whole, width) : []));
  const forms = [whole, whole.replace(/(?<!=)=+$/, ''), ...inside, ...broken].filter(
    (form) => form.length >= SHORTEST_PART,
  );
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function chunks(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}

/** Half a character, which no URL can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** As browsers, Go and forms escape it, in either case. */
function urlForms(text: string): string[] {
  const component = encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
  const strict = component.replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
  const forms = [component, strict, strict.replaceAll('%20', '+')];
  return [...forms, ...forms.map((form) => form.replace(/%[0-9A-F]{2}/g, (it) => it.toLowerCase()))];
}

/** As it stands inside quotes that stand inside quotes: Helm 4 logs errors that quote what the API server quotes. */
function quotings(text: string): string[] {
  const yaml = goQuoted(text).replace(/\\u00(?:3c|3e|26)/g, (it) =>
    String.fromCharCode(parseInt(it.slice(2), 16)),
  );
  const once = [quoted(text), goQuoted(text), yaml];
  const twice = once.map(quoted);
  return [...once, ...twice, ...twice.map(quoted), text.replaceAll("'", "''"), text.replaceAll("'", "'\\''")];
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Go's JSON is safe to stand in HTML and in JavaScript; YAML escapes what ends lines elsewhere. */
function goQuoted(text: string): string {
  return quoted(text).replace(
    /[<>&\u2028\u2029\x7f-\x9f\ufeff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function markupForms(text: string): string[] {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const most = text.replace(/[&<>"]/g, (it) => named[it] ?? it);
  // Not everybody escapes what only ends a tag.
  return [most, most.replaceAll('&gt;', '>'), most.replaceAll("'", '&#39;')];
}
