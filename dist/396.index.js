export const id = 396;
export const ids = [396];
export const modules = {

/***/ 11016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   dT: () => (/* binding */ chartCacheFolder),
/* harmony export */   lc: () => (/* binding */ currentEnv),
/* harmony export */   nF: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The environment of this process without its holes. */
function currentEnv() {
    return Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
}
/** Where tools and what is known about them are kept between runs. */
function cacheFolder(env) {
    return env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache');
}
/** Where pulled charts are kept between runs. */
function chartCacheFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheFolder(env), 'helm-lifecycle-action', 'charts');
}
/** The repository that a folder belongs to, or the folder itself: what the CLI takes for the workspace. */
function workspaceOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return folder;
    }
}


/***/ }),

/***/ 91524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ filesystemFailure)
/* harmony export */ });
/** What an operating system refuses that no change of the code would cure, in words. */
const TROUBLES = {
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EROFS: 'the file system is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOTDIR: 'a part of the path is not a folder',
    EIO: 'the device reports an error',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
};
/** The failure behind an error of the file system, so that it is not taken for a bug; undefined for any other error. */
function filesystemFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code = '', syscall, path } = error;
    const trouble = TROUBLES[code];
    if (trouble === undefined || syscall === undefined)
        return undefined;
    return {
        reason: 'filesystem',
        message: `cannot ${syscall} ${path ?? 'a file'}: ${trouble} (${code})`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}


/***/ }),

/***/ 46305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function fail(failure) {
    return { ok: false, failure };
}


/***/ }),

/***/ 20897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   bn: () => (/* binding */ explainCommand),
/* harmony export */   es: () => (/* binding */ rootCause),
/* harmony export */   w7: () => (/* binding */ failureLines)
/* harmony export */ });
/** The innermost cause: what a person needs to read first. */
function rootCause(failure) {
    return failure.cause === undefined ? failure : rootCause(failure.cause);
}
/** What to do about it: the remedy nearest to the root cause. */
function remedyOf(failure) {
    return (failure.cause && remedyOf(failure.cause)) ?? failure.remedy;
}
/** What kind of fault it is: the code nearest to the root cause. */
function codeOf(failure) {
    return (failure.cause && codeOf(failure.cause)) ?? failure.code;
}
/** The Kubernetes object nearest to the root cause. */
function objectOf(failure) {
    return (failure.cause && objectOf(failure.cause)) ?? failure.object;
}
/** The command that tells more about a kind of fault. */
function explainCommand(code) {
    return `helm-lifecycle explain ${code}`;
}
/**
 * A failure as lines of text: the message first, then the causes, the place in the manifest, the details and what to do.
 * Nothing is redacted here.
 */
function failureLines(failure) {
    const remedy = remedyOf(failure);
    return [failure.message, ...explanation(failure), ...(remedy === undefined ? [] : [`  -> ${remedy}`])];
}
function explanation(failure) {
    const { cause, details = [], location, object } = failure;
    return [
        ...(object !== undefined && !failure.message.includes(object) ? [`  object: ${object}`] : []),
        ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
        ...details.flatMap((detail) => detail.split('\n')).map((line) => `  | ${line}`),
        ...(cause ? [`  because ${cause.message}`, ...explanation(cause)] : []),
    ];
}


/***/ }),

/***/ 37218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done, { once: true });
    }),
};


/***/ }),

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ PRIVATE_PREFIX),
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   Zl: () => (/* binding */ OWNER_FILE),
/* harmony export */   tG: () => (/* binding */ writeFileWhole),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes a new folder that only this user can enter. */
async function makePrivateFolder(parent, prefix) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
    return folder;
}
/** What the names of private folders begin with; short, because socket paths are limited. */
const PRIVATE_PREFIX = 'hl-';
/** In a private folder: the process that it belongs to, so that a later one can tell whether it was left behind. */
const OWNER_FILE = 'owner';
/** Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it. */
async function writeFileWhole(path, content, mode = 0o644) {
    await writeBeside(path, content, { mode, synced: true });
}
/**
 * Writes a file that only this user can read, whole or not at all for every process; after a crash of the machine it may be
 * anything, because waiting for the disk would be most of what a run of unchanged charts does.
 */
async function writePrivateFile(path, content) {
    await writeBeside(path, content, { mode: 0o600, synced: false });
}
async function writeBeside(path, content, { mode, synced }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(content);
            if (synced)
                await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        // An error of a write knows no path.
        throw error instanceof Error ? Object.assign(error, { path }) : error;
    }
}
/** Removes a folder and everything in it; a missing one is fine. */
async function removeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}


/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function createLog(sink, redactor, prefix = '') {
    const write = (level) => (text) => {
        for (const line of text.split(/\r?\n/))
            sink(level, redactor.clean(prefix + withoutControls(line)));
    };
    return {
        debug: write('debug'),
        info: write('info'),
        warning: write('warning'),
        error: write('error'),
        prefixed: (name) => createLog(sink, redactor, `${prefix}[${name}] `),
    };
}
/** Terminal escapes and other control characters are dropped: cluster text must not move the cursor or hide lines. */
function withoutControls(line) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(/\p{Cc}/gu, (character) => character === '\t' ? character : '');
}


/***/ }),

/***/ 60974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/system/secret-forms.js
var secret_forms = __webpack_require__(188);
;// CONCATENATED MODULE: ./build/system/spans.js
/** From the first to the last character of a line that is no space. */
const LINE = /[^\s](?:[^\r\n]*[^\s])?/g;
/** All matches of a global pattern. `matchAll` would do, but compiles its own copy of the pattern for each text. */
function matchesOf(pattern, text) {
    const matches = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
        matches.push(match);
    return matches;
}
/** The text with `mask` for each span; spans that overlap are one, and of several lines each is masked, so that they stay lines. */
function maskSpans(text, spans, mask) {
    if (spans.length === 0)
        return text;
    let result = '';
    let at = 0;
    for (const [start, end] of joined(spans)) {
        result += text.slice(at, start) + text.slice(start, end).replace(LINE, mask);
        at = end;
    }
    return result + text.slice(at);
}
function joined(spans) {
    const apart = [];
    for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
        const last = apart.at(-1);
        if (last && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            apart.push([start, end]);
    }
    return apart;
}

;// CONCATENATED MODULE: ./build/system/secret-shapes.js

/**
 * What is a secret by its looks, whoever it belongs to. The first group of a pattern is shown, the second is masked. Their
 * repetitions are bounded, so that no text takes more than linear time.
 */
const SHAPES = [
    // JSON Web Tokens, those of service accounts among them.
    { only: 'eyJ', pattern: /(?<![\w-])()(eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000})/g },
    // The body of a private key, until the end or the last line that looks like a part of it.
    {
        only: 'PRIVATE KEY',
        pattern: /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)((?:\s|\\[nr]|[\w+/=:,]|-(?!----))+)/g,
    },
    // The password in the address of anything.
    { only: '://', pattern: /\b([a-z][a-z\d+.-]{1,30}:\/\/[^\s/:@"'<>]{0,200}:)([^\s/@"'<>]{1,500})(?=@)/gi },
    { only: '://', pattern: /\b(https?:\/\/)([\w-]{20,300})(?=@)/gi },
    // Headers that authenticate.
    {
        pattern: /(authorization["']?\s{0,3}[:=]\s{0,3}[["']{0,2}(?:(?:bearer|basic|token|digest|negotiate|apikey)\s{1,3}))([^\s"'\],;]{4,8000})/gi,
    },
    { pattern: /\b(authorization["']?\s{0,3}:\s{0,3}["']?)([\w.~+/=-]{16,8000})/gi },
    { pattern: /\b(bearer\s{1,3})([\w.~+/-]{20,8000}=*)/gi },
    { pattern: /\b(x-[a-z-]{0,30}(?:token|key|secret)["']?\s{0,3}:\s{0,3}["']?)([^\s"',;]{8,8000})/gi },
    { pattern: /\b((?:set-)?cookie["']?\s{0,3}:\s{0,3}["']?)([\w.-]{1,100}=[^\r\n"']{8,8000})/gi },
    // Tokens that say themselves whose they are.
    {
        pattern: /\b()(gh[opsur]_[A-Za-z\d]{20,300}|github_pat_\w{20,300}|glpat-[\w-]{16,100}|xox[abeoprs]-[\w-]{10,300}|npm_[A-Za-z\d]{30,100}|dckr_pat_[\w-]{16,100}|hvs\.[\w-]{20,300}|[rs]k_live_[A-Za-z\d]{16,200}|AIza[\w-]{35}|ya29\.[\w-]{20,500})/g,
    },
    // Settings of an environment, parameters of an address, options of a command.
    {
        pattern: /\b([A-Z\d_]{0,60}(?:PASSWORD|PASSWD|TOKEN|SECRET|SECRET_KEY|API_?KEY|ACCESS_KEY|PRIVATE_KEY)=["']?)([^\s"'$]{4,4000})/g,
    },
    {
        pattern: /([?&;\s"'](?:--)?(?:[\w-]{1,30}[-_])?(?:password|passwd|pwd|token|sig|signature|secret|api[-_]?key|access[-_]?key)=["']?)([^\s"'&;$]{4,4000})/gi,
    },
    // Files with credentials: kubeconfig, Docker's, any YAML or JSON that sets a password.
    { pattern: /\b(client-key-data["']?\s{0,3}:\s{0,3}["']?)([\w+/=]{16,20000})/g },
    { pattern: /("auth"\s{0,3}:\s{0,3}")([\w+/=]{8,2000})/g },
    { pattern: /^([ \t-]{0,60}(?:id-|access-|refresh-)?token:[ \t]{1,3}["']?)([\w.~+/=-]{20,8000})/gim },
    {
        pattern: /((?:^|[{,])[ \t-]{0,60}["']?[\w.-]{0,40}(?:password|passwd|passphrase)["']?[ \t]{0,3}:[ \t]{0,3}["'])([^"'\r\n]{4,4000})/gim,
    },
];
/** Where a text has what is a secret by its looks. */
function secretShapes(text) {
    return SHAPES.flatMap(({ pattern, only }) => only !== undefined && !text.includes(only) ? [] : spansOf(text, pattern));
}
function spansOf(text, pattern) {
    return matchesOf(pattern, text).map(({ index, 1: shown = '', 2: secret = '' }) => {
        const start = index + shown.length;
        return [start, start + secret.length];
    });
}

// EXTERNAL MODULE: ./build/system/text-search.js
var text_search = __webpack_require__(58714);
;// CONCATENATED MODULE: ./build/system/redactor.js




const MASK = '***';
function createRedactor() {
    const learnt = (0,text_search/* createTextSearch */.u)();
    function clean(text) {
        return maskSpans(text, [...learnt.find(text), ...secretShapes(text)], MASK);
    }
    function cleanJson(value) {
        if (typeof value === 'string')
            return clean(value);
        if (Array.isArray(value))
            return cleanList(value);
        if (value instanceof Map)
            return new Map(cleanJson([...value]));
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key), cleanJson(item)]));
        }
        return value;
    }
    /** Lines of one text first as that text: a private key is one only with its first line. */
    function cleanList(items) {
        if (items.length < 2 || !items.every((item) => typeof item === 'string'))
            return items.map(cleanJson);
        const lines = clean(items.join('\n')).split('\n');
        // Items that have line breaks themselves are no lines of one text.
        return (lines.length === items.length ? lines : items).map(clean);
    }
    return {
        learn(secret) {
            for (const form of (0,secret_forms/* secretForms */.e)(secret))
                learnt.add(form);
        },
        clean,
        cleanJson,
    };
}


/***/ }),

/***/ 188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretTexts),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/* harmony import */ var _text_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58714);

/** Shorter texts cannot be told from what is no secret. */
const SHORTEST_SECRET = _text_search_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_TEXT */ .x;
/** The same of a line of a longer text, and of an encoding without its ends. */
const SHORTEST_PART = 6;
/**
 * Words that results, logs and summaries are made of. Whoever has one for a password has none, and masking it would break
 * what others read by machine.
 */
const WORDS = new Set(('true false null none name kind type code text data path file host port user root admin test main default http https ' +
    'info warn error debug trace warning running failed succeeded cancelled timed-out skipped planned unchanged ' +
    'interrupted install upgrade reinstall uninstall deploy destroy validate exec helm kubectl message reason remedy ' +
    'release releases phase phases hook hooks plan result outcome failure cause warnings object objects chart version ' +
    'namespace cluster context server status revision enabled disabled local localhost production staging development').split(' '));
/** A key of a configuration file, as it stands in any. */
const MERE_KEY = /^["']?[\w.-]+["']?\s*(?:[:=]\s*[{[]?|[{[])$/;
/** The texts of a secret that are to be masked: the whole, and its lines that are of its own. None of what is too short or too common. */
function secretTexts(secret) {
    const whole = secret.trim();
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    const parts = lines.length > 1 ? lines.filter(isTelling) : [];
    return [whole, ...parts].filter((text) => text.length >= SHORTEST_SECRET && !WORDS.has(text.toLowerCase()));
}
/** Every form in which these may stand in a text: as they are, in base64 at any offset, in URLs, in quotes up to three times, in HTML. */
function secretForms(secret) {
    const forms = new Set();
    for (const text of secretTexts(secret)) {
        // As it was given, too: the base64 of a key file includes its last line break.
        const given = text === secret.trim() ? base64Forms(secret) : [];
        const encoded = [...base64Forms(text), ...urlForms(text), ...quotings(text), ...markupForms(text)];
        for (const form of [text, ...given, ...encoded])
            forms.add(form);
    }
    return [...forms].filter((form) => form.length >= SHORTEST_SECRET);
}
/** Whether a line is of the secret's own, and not one that many files have. */
function isTelling(line) {
    return line.length >= SHORTEST_PART && !MERE_KEY.test(line) && !line.startsWith('-----');
}
/**
 * With its padding; and the digits that follow from this text alone when it stands somewhere in a longer one, at each of
 * the three offsets; in lines, when it is so long that tools break it.
 */
function base64Forms(text) {
    const bytes = Buffer.from(text);
    if (bytes.length < SHORTEST_SECRET)
        return [];
    const whole = bytes.toString('base64');
    const inside = [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const lost = offset === 0 ? 0 : offset + 1;
        return encoded.slice(lost, Math.floor(((offset + bytes.length) * 8) / 6));
    });
    const broken = [64, 76].flatMap((width) => (whole.length > width ? chunks(whole, width) : []));
    const forms = [whole, whole.replace(/=+$/, ''), ...inside, ...broken].filter((form) => form.length >= SHORTEST_PART);
    return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
function chunks(text, width) {
    return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}
/** Half a character, which no URL can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** As browsers, Go and forms escape it, in either case. */
function urlForms(text) {
    const component = encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
    const strict = component.replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [component, strict, strict.replaceAll('%20', '+')];
    return [...forms, ...forms.map((form) => form.replace(/%[0-9A-F]{2}/g, (it) => it.toLowerCase()))];
}
/** As it stands inside quotes that stand inside quotes: Helm 4 logs errors that quote what the API server quotes. */
function quotings(text) {
    const once = [quoted(text), goQuoted(text)];
    const twice = once.map(quoted);
    return [...once, ...twice, ...twice.map(quoted), text.replaceAll("'", "''"), text.replaceAll("'", "'\\''")];
}
function quoted(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** Go's JSON is safe to stand in HTML. */
function goQuoted(text) {
    return quoted(text).replace(/[<>&]/g, (it) => `\\u00${it.charCodeAt(0).toString(16)}`);
}
function markupForms(text) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const most = text.replace(/[&<>"]/g, (it) => named[it] ?? it);
    return [most, most.replaceAll("'", '&#39;')];
}


/***/ }),

/***/ 58714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createTextSearch),
/* harmony export */   x: () => (/* binding */ SHORTEST_TEXT)
/* harmony export */ });
/** Every text that is looked for has as many characters at least. */
const SHORTEST_TEXT = 4;
const SLOTS = 1 << 20;
/** Looks at four characters at each place, and only where some text begins with these, at the texts. */
function createTextSearch() {
    const isStart = new Uint8Array(SLOTS);
    const byStart = new Map();
    return {
        add(text) {
            const start = text.slice(0, SHORTEST_TEXT);
            const texts = byStart.get(start);
            if (texts)
                texts.add(text);
            else
                byStart.set(start, new Set([text]));
            isStart[slotAt(text, 0)] = 1;
        },
        find(text) {
            const spans = [];
            for (let at = 0; at + SHORTEST_TEXT <= text.length; at++) {
                if (isStart[slotAt(text, at)] !== 1)
                    continue;
                for (const candidate of byStart.get(text.slice(at, at + SHORTEST_TEXT)) ?? []) {
                    if (text.startsWith(candidate, at))
                        spans.push([at, at + candidate.length]);
                }
            }
            return spans;
        },
    };
}
/** A number for four characters; others may have the same. */
function slotAt(text, at) {
    const high = Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1);
    const low = Math.imul(text.charCodeAt(at + 2), 31) + text.charCodeAt(at + 3);
    return (Math.imul(high, 7919) + low) & (SLOTS - 1);
}


/***/ }),

/***/ 22297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createTools)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/tools/find.js



/** The first program of this name on PATH; relative folders in PATH are passed over. */
async function findOnPath(tool, env) {
    const name = programName(tool);
    for (const folder of (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if (await isExecutable(path))
            return path;
    }
    return undefined;
}
/** `helm`, or `helm.exe` on Windows. */
function programName(tool, platform = process.platform) {
    return platform === 'win32' ? `${tool}.exe` : tool;
}
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/tools/digest.js



/** Hex sha256 of a file. Throws when it cannot be read. */
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** The hex digest that a checksum file begins with, in lower case; undefined when it holds none. */
function digestIn(text) {
    return /^\s*([0-9a-f]{64})(?![0-9a-f])/i.exec(text)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/tools/redirect-output.js
/** What @actions/core and @actions/exec print for those who debug. */
const FOR_DEBUGGING = /^(?:::debug::|\[command\])/;
let depth = 0;
let restore = () => { };
/**
 * Sends what the @actions packages print, without an option to turn it off, to the log while `work` runs: standard output
 * holds workflow commands and the CLI's JSON. Workflow commands pass. A log that writes to standard output itself must have
 * taken hold of its `write` before.
 */
async function redirectOutput(log, work) {
    if (depth++ === 0)
        restore = redirect(log);
    try {
        return await work();
    }
    finally {
        if (--depth === 0)
            restore();
    }
}
function redirect(log) {
    const { stdout } = process;
    const write = stdout.write;
    stdout.write = ((chunk, ...rest) => {
        const text = chunk.toString();
        if (FOR_DEBUGGING.test(text))
            log.debug(text.trimEnd());
        else if (text.startsWith('::'))
            return write.call(stdout, chunk, ...rest);
        else if (text.trim() !== '')
            log.info(text.trimEnd());
        return true;
    });
    return () => {
        stdout.write = write;
    };
}

;// CONCATENATED MODULE: ./build/tools/releases.js
/** Where official releases are downloaded from. */
const OFFICIAL = { helm: 'https://get.helm.sh', kubectl: 'https://dl.k8s.io/release' };
/** Names the file for a platform as the projects lay out their download sites; undefined when there is no build for it. */
function releaseFile(tool, version, { platform, arch, base }) {
    const os = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[platform];
    const cpu = { x64: 'amd64', arm64: 'arm64' }[arch];
    if (os === undefined || cpu === undefined)
        return undefined;
    const extension = os === 'windows' ? '.exe' : '';
    if (tool === 'kubectl') {
        const url = `${base}/v${version}/bin/${os}/${cpu}/kubectl${extension}`;
        return { url, checksumUrl: `${url}.sha256`, kind: 'binary', program: `kubectl${extension}` };
    }
    const kind = os === 'windows' ? 'zip' : 'tar.gz';
    const url = `${base}/helm-v${version}-${os}-${cpu}.${kind}`;
    return { url, checksumUrl: `${url}.sha256`, kind, program: `${os}-${cpu}/helm${extension}` };
}

;// CONCATENATED MODULE: ./build/tools/install.js







/**
 * Gives the path of a tool in exactly this version: from the cache when its digest is still the one noted there, else
 * downloaded and compared with the checksum that the download site has for it, before anything is unpacked.
 */
function installTool(tool, version, place, signal) {
    return redirectOutput(place.log, () => install(tool, version, place, signal));
}
async function install(tool, version, place, signal) {
    const file = releaseFile(tool, version, { ...place, base: place.bases[tool] });
    if (file === undefined)
        return (0,result/* fail */.f)(noBuild(tool, version, place));
    const cache = await loadToolCache(place);
    const program = (0,external_node_path_.basename)(file.program);
    // A name of our own: what others put into the tool cache was not verified by us.
    const name = `helm-lifecycle-${tool}`;
    const hit = cache.find(name, version, place.arch);
    if (hit !== '' && (await isIntact((0,external_node_path_.join)(hit, program))))
        return (0,result.ok)((0,external_node_path_.join)(hit, program));
    const scratch = await (0,files/* makePrivateFolder */.I2)(place.tempFolder, `${name}-`);
    try {
        const fetched = await fetchVerified(`${tool} ${version}`, file, { cache, scratch, signal });
        if (!fetched.ok)
            return fetched;
        const unpacked = await unpack(fetched.value, file, { cache, scratch });
        const ready = await (0,files/* makePrivateFolder */.I2)(scratch, 'ready-');
        await (0,promises_.copyFile)(unpacked, (0,external_node_path_.join)(ready, program));
        await (0,promises_.chmod)((0,external_node_path_.join)(ready, program), 0o755);
        await (0,promises_.writeFile)(digestFile((0,external_node_path_.join)(ready, program)), await sha256Of((0,external_node_path_.join)(ready, program)));
        return (0,result.ok)((0,external_node_path_.join)(await cache.cacheDir(ready, name, version, place.arch), program));
    }
    catch (error) {
        return (0,result/* fail */.f)(during(`install ${tool} ${version} from ${file.url}`, error));
    }
    finally {
        await (0,files/* removeFolder */.v$)(scratch);
    }
}
/** The cache library reads its folders from variables that only a runner sets. */
function loadToolCache({ cacheFolder, tempFolder }) {
    process.env.RUNNER_TOOL_CACHE = cacheFolder;
    process.env.RUNNER_TEMP = tempFolder;
    return Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
}
async function fetchVerified(what, file, download) {
    const checksum = await fetchFile(what, file.checksumUrl, 'checksum', download);
    if (!checksum.ok)
        return checksum;
    const expected = digestIn(await (0,promises_.readFile)(checksum.value, 'utf8'));
    if (expected === undefined)
        return (0,result/* fail */.f)(noChecksum(what, file.checksumUrl));
    const archive = await fetchFile(what, file.url, `download.${file.kind}`, download);
    if (!archive.ok)
        return archive;
    const seen = await sha256Of(archive.value);
    return seen === expected ? archive : (0,result/* fail */.f)(wrongChecksum(what, file, { seen, expected }));
}
async function fetchFile(what, url, name, { cache, scratch, signal }) {
    const interrupted = `download ${what} from ${url}: the run was interrupted`;
    if (signal.aborted)
        return (0,result/* fail */.f)({ reason: 'cancelled', message: interrupted });
    const aborted = new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve('aborted'), { once: true });
    });
    try {
        const path = await Promise.race([aborted, cache.downloadTool(url, (0,external_node_path_.join)(scratch, name))]);
        if (path !== 'aborted')
            return (0,result.ok)(path);
        return (0,result/* fail */.f)({ reason: 'cancelled', message: interrupted });
    }
    catch (error) {
        return (0,result/* fail */.f)(during(`download ${what} from ${url}`, error));
    }
}
async function unpack(archive, { kind, program }, { cache, scratch }) {
    if (kind === 'binary')
        return archive;
    const folder = (0,external_node_path_.join)(scratch, 'unpacked');
    await (kind === 'zip' ? cache.extractZip(archive, folder) : cache.extractTar(archive, folder));
    return (0,external_node_path_.join)(folder, program);
}
async function isIntact(program) {
    try {
        return (await sha256Of(program)) === (await (0,promises_.readFile)(digestFile(program), 'utf8')).trim();
    }
    catch {
        return false;
    }
}
function digestFile(program) {
    return `${program}.sha256`;
}
function during(action, error) {
    const seen = error instanceof Error ? error.message : String(error);
    return {
        reason: 'tool',
        message: `${action}: ${seen}`,
        remedy: 'Check that the version exists and that this machine reaches the download site, or put the tool on PATH.',
    };
}
function noBuild(tool, version, { platform, arch }) {
    return {
        reason: 'tool',
        message: `${tool} ${version} cannot be installed: there is no build for ${platform} on ${arch}`,
        remedy: `Put ${tool} on PATH.`,
    };
}
function noChecksum(what, url) {
    return {
        reason: 'tool',
        message: `${what} was not downloaded: ${url} holds no sha256 checksum to verify it with`,
        remedy: 'Put the tool on PATH, or use a download site that has checksums.',
    };
}
function wrongChecksum(what, { url }, digest) {
    return {
        reason: 'tool',
        message: `${what} was downloaded but not used: the sha256 of ${url} is ${digest.seen}, not ${digest.expected}`,
        remedy: 'Run again; when it stays, the download site or something on the way to it changes the file.',
    };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/tools/versions.js


/** What each tool is used in: any version from `oldest` on is accepted from PATH, else `pinned` is downloaded. */
const SUPPORTED = {
    helm: { oldest: '3.18.0', pinned: '4.2.4' },
    kubectl: { oldest: '1.28.0', pinned: '1.36.3' },
};
/** Understands a version input: empty, or an exact version with or without `v`. */
function parseWanted(tool, given) {
    const text = (given ?? '').trim();
    if (text === '')
        return (0,result.ok)({ kind: 'supported' });
    const version = semver.valid(text.replace(/^v/, ''));
    if (version === null)
        return (0,result/* fail */.f)(notExact(tool, text));
    if (!isSupported(tool, version))
        return (0,result/* fail */.f)(tooOld(tool, version));
    return (0,result.ok)({ kind: 'exact', version });
}
/** Whether a tool of this version may be used for what is wanted. */
function satisfies(tool, version, wanted) {
    return wanted.kind === 'exact' ? semver.eq(version, wanted.version) : isSupported(tool, version);
}
/** The version that is downloaded when PATH has none that satisfies. */
function versionToInstall(tool, wanted) {
    return wanted.kind === 'exact' ? wanted.version : SUPPORTED[tool].pinned;
}
/** The version in what a tool prints: `v3.21.4`, `v1.32.4-dispatcher`, `v3.18` (a build without a patch number). */
function versionIn(text) {
    const found = /v?(\d+)\.(\d+)(?:\.(\d+))?(-[0-9A-Za-z.-]+)?/.exec(text);
    if (found === null)
        return undefined;
    const [, major, minor, patch = '0', prerelease = ''] = found;
    return semver.valid(`${major}.${minor}.${patch}${prerelease}`) ?? undefined;
}
/** A prerelease or a vendor's build counts as the version it is named after. */
function isSupported(tool, version) {
    const { major, minor, patch } = semver.parse(version) ?? { major: 0, minor: 0, patch: 0 };
    return semver.gte(`${major}.${minor}.${patch}`, SUPPORTED[tool].oldest);
}
function notExact(tool, given) {
    const { oldest, pinned } = SUPPORTED[tool];
    return {
        reason: 'invalid-manifest',
        message: `input ${tool}-version: ${JSON.stringify(given)} is not an exact version`,
        remedy: `Write a whole version such as ${pinned}, or leave it empty for ${tool} ${oldest} or newer from PATH, else ${pinned}. Ranges and "latest" are not supported.`,
    };
}
function tooOld(tool, version) {
    const { oldest } = SUPPORTED[tool];
    return {
        reason: 'tool',
        message: `${tool} ${version} is older than ${oldest}, the oldest version that is supported`,
        remedy: `Ask for ${tool} ${oldest} or newer.`,
    };
}

;// CONCATENATED MODULE: ./build/tools/probe.js


const ARGS = {
    helm: ['version', '--template', '{{.Version}}'],
    kubectl: ['version', '--client', '--output', 'json'],
};
function createProbe(env) {
    return async (tool, path) => {
        // Loaded here because a run that knows the version from an earlier one does without it.
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 41955));
        try {
            const { exitCode, stdout, stderr } = await getExecOutput(path, ARGS[tool], {
                env,
                silent: true,
                ignoreReturnCode: true,
            });
            const version = exitCode === 0 ? versionIn(printedVersion(tool, stdout)) : undefined;
            if (version !== undefined)
                return (0,result.ok)(version);
            return (0,result/* fail */.f)(noVersion(tool, path, `exit code ${exitCode}`, `${stdout}${stderr}`));
        }
        catch (error) {
            return (0,result/* fail */.f)(noVersion(tool, path, error instanceof Error ? error.message : String(error), ''));
        }
    };
}
function printedVersion(tool, stdout) {
    return tool === 'helm' ? stdout : (/"gitVersion":\s*"([^"]*)"/.exec(stdout)?.[1] ?? '');
}
function noVersion(tool, path, seen, output) {
    const lines = output.trim().split('\n').slice(-5);
    return {
        reason: 'tool',
        message: `ask ${path} for its version: ${seen}`,
        remedy: `Repair or remove that ${tool}, or set the input ${tool}-version so that another one is installed.`,
        ...(lines.join('') !== '' && { details: lines }),
    };
}

;// CONCATENATED MODULE: ./build/tools/probe-cache.js




/** Anything smaller is a script, anything larger the tool itself. */
const LARGEST_SCRIPT = 1_000_000;
const SHIM_FRESH_MS = 3_600_000;
const MOST_ENTRIES = 50;
/**
 * Remembers in a file which version a program is, as long as the program is the same file: a run with nothing to do then
 * starts no Helm at all. A version manager's shim, whose answer can change while it does not, is remembered for an hour and
 * for one working folder. A cache that cannot be read or written is as good as none.
 */
function cachedProbe(probe, { file, clock, workingFolder }) {
    const save = async (key, entry) => {
        const entries = { ...(await readEntries(file)), [key]: entry };
        const newest = Object.entries(entries)
            .sort(([, a], [, b]) => b.at - a.at)
            .slice(0, MOST_ENTRIES);
        await (0,files/* writeFileWhole */.tG)(file, JSON.stringify(Object.fromEntries(newest))).catch(() => { });
    };
    // One after the other, so that two tools probed at the same time do not overwrite each other's entry.
    let saving = Promise.resolve();
    return async (tool, path) => {
        const identity = await identify(tool, path, workingFolder);
        if (identity === undefined)
            return probe(tool, path);
        const known = (await readEntries(file))[identity.key];
        const isFresh = known !== undefined && (!identity.isShim || clock.now() - known.at < SHIM_FRESH_MS);
        if (isFresh)
            return (0,result.ok)(known.version);
        const found = await probe(tool, path);
        if (found.ok) {
            saving = saving.then(() => save(identity.key, { version: found.value, at: clock.now() }));
            await saving;
        }
        return found;
    };
}
async function identify(tool, path, workingFolder) {
    try {
        const real = await (0,promises_.realpath)(path);
        const { size, mtimeMs, ino } = await (0,promises_.stat)(real);
        const isShim = size < LARGEST_SCRIPT || !(0,external_node_path_.basename)(real).startsWith(tool);
        const key = [tool, real, size, mtimeMs, ino, ...(isShim ? [path, workingFolder] : [])].join('|');
        return { key, isShim };
    }
    catch {
        return undefined;
    }
}
async function readEntries(file) {
    try {
        const entries = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        return typeof entries === 'object' && entries !== null ? entries : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/tools/create-tools.js








/** Finds Helm and kubectl on PATH when they satisfy what is asked, else installs them; says in the log which one it took. */
function createTools(options) {
    const file = (0,external_node_path_.join)(options.cacheFolder, 'helm-lifecycle-action', 'probes.json');
    const probe = cachedProbe(createProbe(options.env), { ...options, file });
    const place = {
        platform: process.platform,
        arch: process.arch,
        bases: OFFICIAL,
        ...options,
    };
    const provide = async (tool, given, signal) => {
        const wanted = parseWanted(tool, given);
        if (!wanted.ok)
            return wanted;
        const found = await fromPath(tool, wanted.value, { probe, env: options.env });
        if (found.tool) {
            options.log.info(`${tool} ${found.tool.version} from PATH (${found.tool.path})`);
            return (0,result.ok)(found.tool);
        }
        const version = versionToInstall(tool, wanted.value);
        options.log.info(`${tool} ${version} is installed because ${found.why}`);
        const installed = await installVerified(tool, version, { probe, place, signal });
        if (installed.ok)
            return installed;
        const { failure } = installed;
        return (0,result/* fail */.f)({ ...failure, details: [found.why, ...(failure.details ?? [])] });
    };
    return {
        helm: (version, signal) => provide('helm', version, signal),
        kubectl: (version, signal) => provide('kubectl', version, signal),
    };
}
async function fromPath(tool, wanted, { probe, env }) {
    const path = await findOnPath(tool, env);
    if (path === undefined)
        return { why: `there is no ${tool} on PATH` };
    const version = await probe(tool, path);
    if (!version.ok)
        return { why: version.failure.message };
    if (satisfies(tool, version.value, wanted))
        return { tool: { path, version: version.value } };
    const asked = wanted.kind === 'exact'
        ? `${wanted.version} is asked for`
        : `${SUPPORTED[tool].oldest} or newer is needed`;
    return { why: `${path} is ${version.value} and ${asked}` };
}
/** Installs, then asks the program itself: a download site could hold another version under that name. */
async function installVerified(tool, version, { probe, place, signal }) {
    const path = await installTool(tool, version, place, signal);
    if (!path.ok)
        return path;
    const seen = await probe(tool, path.value);
    if (!seen.ok)
        return seen;
    if (seen.value === version)
        return (0,result.ok)({ path: path.value, version });
    return (0,result/* fail */.f)({
        reason: 'tool',
        message: `${tool} ${version} was installed from ${place.bases[tool]}, but it says that it is ${seen.value}`,
        remedy: 'Ask for the version that the download site has, or put the tool on PATH.',
    });
}


/***/ })

};
