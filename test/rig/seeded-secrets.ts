/** Every form in which a secret may be written down, by whomever. */
export function formsOf(secret: string): string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const twice = JSON.stringify(quoted).slice(1, -1);
  const base64 = Buffer.from(secret).toString('base64');
  const forms = [
    secret,
    quoted,
    twice,
    JSON.stringify(twice).slice(1, -1),
    base64.replace(/=+$/, ''),
    // As a Secret has it that is printed as a Secret.
    Buffer.from(base64).toString('base64').replace(/=+$/, ''),
    encodeURIComponent(secret),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  ];
  return [...new Set(forms)];
}

/** Which of the secrets, given by what they are, the texts show, and where. */
export function leaksOf(secrets: Record<string, string>, texts: Record<string, string>): string[] {
  const wanted = Object.entries(secrets).flatMap(([name, secret]) =>
    formsOf(secret).map((form) => ({ name, form })),
  );
  return Object.entries(texts).flatMap(([where, text]) =>
    wanted
      .filter(({ form }) => text.includes(form))
      .map(({ name, form }) => `${name} (${form}) in ${where}: ${lineWith(form, text)}`),
  );
}

function lineWith(form: string, text: string): string {
  const at = text.indexOf(form);
  return text.slice(Math.max(0, at - 80), at + form.length + 20).replaceAll('\n', '\\n');
}
