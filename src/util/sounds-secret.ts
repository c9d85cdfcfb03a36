/** Keys and variables whose text is a secret by all habits of charts. */
const SECRET =
  /pass(?:word|wd|phrase|code)|(?:^|_)(?:pwd|psw)$|secret|token|credential|(?:api|access|private|encryption|signing|account|license|master|client)[-_]?key|connection[-_]?string|\bdsn$|^auth$|^\.?dockerconfig/i;

/** Such keys that only name a secret, or say something about it. */
const ABOUT_ONE =
  /^existing|^checksum|name$|ref$|reference$|path$|file$|dir$|mount|enabled$|disabled$|create$|type$|class|policy|ur[il]$|audience|issuer|expir|ttl|length|labels|annotations|namespace/i;

/** What every log has to say: which version of what, from where, and when. */
const PUBLIC =
  /(?:tag|version|branch|commit|revision|region|host|hostname|port|date|timestamp)$|^(?:(?:git|image|build|github)[-_]?)?(?:sha|ref)$/i;

/** Below these every text is one, whatever it is called there. */
const ALL_SECRET = /^(?:secrets|credentials|stringData|secretEnv|secretData|passwords|tokens)$/i;

/** What a key says of the text that stands at it: nothing, that it is a secret, or that everything below it is. */
export function soundOf(key: string): 'open' | 'secret' | 'all' {
  if (isAboutSecret(key)) return 'open';
  if (ALL_SECRET.test(key)) return 'all';
  return SECRET.test(key) ? 'secret' : 'open';
}

/** Whether the text at this key, or in this variable, is to be taken for a secret. */
export function soundsSecret(key: string): boolean {
  return soundOf(key) !== 'open';
}

/** Whether the key says that the text at it is about a secret and none itself. */
export function isAboutSecret(key: string): boolean {
  return ABOUT_ONE.test(key) || soundsPublic(key);
}

/** Whether the text at this key is a version, a place or a time, which nobody hides. */
export function soundsPublic(key: string): boolean {
  return PUBLIC.test(key);
}
