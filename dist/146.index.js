export const id = 146;
export const ids = [146];
export const modules = {

/***/ 68462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ locateProblems),
/* harmony export */   NC: () => (/* binding */ issueAt),
/* harmony export */   V: () => (/* binding */ sortIssues)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96162);

/** An issue at an origin; without one it has no place. */
function issueAt(code, origin, message, hint) {
    return {
        code,
        message,
        ...(origin !== undefined && { location: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(origin) }),
        ...(hint !== undefined && { hint }),
    };
}
/** Gives the problems that a schema found in `root` their places. What is wrong only because a variable has no value is left out. */
function locateProblems(problems, root) {
    return problems.filter((problem) => !isUnknown(problem, root)).map((problem) => toIssue(problem, root));
}
function toIssue({ code, path, message, hint, aboutKey, wantsQuotes }, root) {
    const origin = aboutKey ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOriginAt */ .vg)(root, path) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .originAt */ .iX)(root, path);
    const written = origin?.source.text.slice(origin.start, origin.end);
    const quoted = wantsQuotes && written !== undefined ? `write "${written}" in quotes` : undefined;
    return issueAt(code, origin, message, hint ?? quoted);
}
function isUnknown({ path }, root) {
    const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path);
    return node?.kind === 'scalar' && node.variables === 'unknown';
}
/** In the order of the file, one per place and code; those without a place come last. */
function sortIssues(issues) {
    const seen = new Set();
    const distinct = issues.filter((issue) => {
        // Several keys can be missing at one place; anything else is said of it once.
        const what = issue.code === 'missing-key' ? issue.message : '';
        const key = `${issue.code} ${place(issue) ?? issue.message} ${what}`;
        return !seen.has(key) && seen.add(key);
    });
    return distinct.sort(compare);
}
function place({ location }) {
    return location && `${location.file}:${location.line}:${location.column}`;
}
function compare({ location: a }, { location: b }) {
    if (a === undefined || b === undefined)
        return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
    return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68462);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96162);



/** How many values aliases may repeat in one file; a real manifest repeats some hundreds. */
const MOST_ALIASED_VALUES = 10_000;
const TOO_DEEP = 'the file is nested too deeply to be read';
const QUOTES_HINT = 'inside {...} and [...], a value with ${...} needs quotes';
/** Reads one YAML document, positions kept. Duplicate keys do not stop it: the last one counts and the issue is reported. */
function parseYaml(source) {
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { issues: [(0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .issueAt */ .NC)('yaml-syntax', { source, start: 0, end: 1 }, TOO_DEEP)] };
    }
    // After the first error the parser guesses, so the others are mostly its consequences.
    const error = document.errors[0] ?? document.warnings[0];
    if (error !== undefined) {
        const [start, end] = error.pos;
        const origin = { source, start: Math.min(start, source.text.length), end };
        const hint = source.text.slice(start - 1, start + 1) === '${' ? QUOTES_HINT : undefined;
        return { issues: [(0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .issueAt */ .NC)('yaml-syntax', origin, describeError(error), hint)] };
    }
    return convert(document.contents, source);
}
function describeError(error) {
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return 'a second document begins here, and a manifest is one';
        case 'NON_STRING_KEY':
            return 'a key must be text';
        case 'RESOURCE_EXHAUSTION':
            return TOO_DEEP;
        default:
            if (/call stack/.test(error.message))
                return TOO_DEEP;
            return error.message.charAt(0).toLowerCase() + error.message.slice(1);
    }
}
/** Turns the library's tree into ours: aliases resolved, keys as text, every scalar something that JSON can carry. */
function convert(contents, source) {
    const issues = [];
    const anchors = new Map();
    const sizes = new Map();
    let aliased = 0;
    const report = (code, message, origin, hint) => {
        issues.push((0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .issueAt */ .NC)(code, origin, message, hint));
    };
    const originOf = (node) => {
        const [start, end] = node.range ?? [0, 0];
        return { source, start, end };
    };
    const sizeOf = (node) => sizes.get(node) ?? 1;
    function visit(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return visitAlias(node.source, originOf(node));
        let result;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            result = visitMap(node);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            result = visitList(node);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            result = visitScalar(node);
        else
            return { kind: 'scalar', value: null, plain: true };
        // Only now: an alias inside its own anchor has nothing to stand for.
        const { anchor } = node;
        if (anchor !== undefined)
            anchors.set(anchor, result);
        return result;
    }
    function visitAlias(name, origin) {
        const target = anchors.get(name);
        if (target === undefined) {
            report('yaml-syntax', `no anchor \`&${name}\` is complete before this alias`, origin);
            return { kind: 'scalar', value: null, plain: true, variables: 'unknown', origin };
        }
        const before = aliased;
        aliased += sizeOf(target);
        if (before <= MOST_ALIASED_VALUES && aliased > MOST_ALIASED_VALUES) {
            report('yaml-aliases', `with this alias, aliases repeat more than ${MOST_ALIASED_VALUES} values`, origin);
        }
        return target;
    }
    function visitMap(map) {
        const entries = new Map();
        for (const pair of map.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
                addEntry(entries, pair);
        }
        const node = { kind: 'map', entries, origin: originOf(map) };
        sizes.set(node, [...entries.values()].reduce((sum, entry) => sum + sizeOf(entry.value), 1));
        return node;
    }
    function addEntry(entries, pair) {
        const keyNode = pair.key;
        const key = String(keyNode.value ?? '');
        const origin = originOf(keyNode);
        const first = entries.get(key)?.key;
        if (first !== undefined) {
            report('duplicate-key', `\`${key}\` is already there in line ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(first).line}`, origin);
        }
        else if (key === '__proto__') {
            report('invalid-value', '`__proto__` is not allowed as a key', origin);
            return;
        }
        const value = visit(pair.value);
        // `key:` with nothing after it: the key is the only place there is.
        const hasPlace = value.origin !== undefined && value.origin.end > value.origin.start;
        entries.set(key, { key: origin, value: hasPlace ? value : { ...value, origin } });
    }
    function visitList(list) {
        const items = list.items.map(visit);
        const node = { kind: 'list', items, origin: originOf(list) };
        sizes.set(node, items.reduce((sum, item) => sum + sizeOf(item), 1));
        return node;
    }
    function visitScalar(scalar) {
        const origin = originOf(scalar);
        const { value } = scalar;
        const plain = scalar.type === 'PLAIN' && scalar.tag === undefined;
        if (typeof value === 'number' && !isExact(value)) {
            const text = source.text.slice(origin.start, origin.end);
            report('invalid-value', `the number ${text} cannot be kept exactly`, origin, `write "${text}" in quotes`);
        }
        const known = typeof value === 'number' || typeof value === 'boolean' || value === null;
        return { kind: 'scalar', value: known ? value : String(value), plain, origin };
    }
    const root = visit(contents);
    if (issues.some(({ code }) => code === 'yaml-aliases' || code === 'yaml-syntax'))
        return { issues };
    return {
        root: root.origin === undefined ? { ...root, origin: { source, start: 0, end: 0 } } : root,
        issues,
    };
}
function isExact(value) {
    return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}


/***/ }),

/***/ 29146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_PATHS: () => (/* binding */ DEFAULT_PATHS),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29983);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96162);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65345);





/** Where a manifest is looked for, in this order, below the workspace. */
const DEFAULT_PATHS = ['helm-lifecycle.yaml', 'helm-lifecycle.yml', '.github/helm-lifecycle.yaml'];
const LARGEST_BYTES = 1024 * 1024;
/** Finds, reads and parses the manifest. `path` is relative to the workspace, or absolute inside it. */
async function readManifest(workspace, path) {
    const absolute = path === undefined ? await findDefault(workspace) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const shown = absolute === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const stop = (code, message, hint) => ({
        file: shown ?? '',
        folder: workspace,
        issues: [{ code, message, ...(hint !== undefined && { hint }) }],
    });
    if (absolute === undefined || shown === undefined) {
        return stop('manifest-not-found', `there is no manifest: none of ${DEFAULT_PATHS.join(', ')} exists`);
    }
    const bytes = await readBytes(workspace, absolute);
    if (typeof bytes === 'string') {
        const notFound = bytes === 'ENOENT' || bytes === 'ENOTDIR';
        if (notFound)
            return stop('manifest-not-found', `there is no manifest \`${path}\``);
        if (bytes === 'outside')
            return stop('path-outside-workspace', `the manifest \`${path}\` is outside the workspace`);
        return stop('manifest-unreadable', `the manifest \`${shown}\` cannot be read: ${REASONS[bytes] ?? bytes}`, HINTS[bytes]);
    }
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._)(bytes);
    if (text === undefined) {
        return stop('manifest-unreadable', `the manifest \`${shown}\` is not UTF-8 text`, 'save it as UTF-8');
    }
    return { file: shown, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceText */ .rI)(shown, text)) };
}
const REASONS = {
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    large: `it is larger than ${LARGEST_BYTES / 1024 / 1024} MiB`,
};
const HINTS = {
    EISDIR: 'name the file in it: `manifest` is the path of a file',
    large: 'Move values into files and name them in `valuesFiles`.',
};
/** The content, or why not: an error code, `large` or `outside`. */
async function readBytes(workspace, path) {
    try {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
        if (way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            return 'outside';
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (stats.isFile() && stats.size > LARGEST_BYTES)
            return 'large';
        return stats.isFile() || stats.isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : 'it is not a file';
    }
    catch (error) {
        return error.code ?? 'unknown error';
    }
}
async function findDefault(workspace) {
    for (const candidate of DEFAULT_PATHS) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, candidate);
        const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
        if (exists)
            return path;
    }
    return undefined;
}


/***/ }),

/***/ 96162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iA: () => (/* binding */ originWithin),
/* harmony export */   iX: () => (/* binding */ originAt),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   vg: () => (/* binding */ keyOriginAt)
/* harmony export */ });
function sourceText(file, text) {
    const lineStarts = [0];
    for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
        lineStarts.push(index + 1);
    }
    return { file, text, lineStarts };
}
/** The plain value, positions dropped. */
function toJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toJson(entry.value)]));
}
/** A node without a place for a value that came from no file. */
function fromJson(value) {
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(fromJson) };
    if (typeof value === 'object' && value !== null)
        return mapOf(Object.entries(value));
    return { kind: 'scalar', value, plain: false };
}
function mapOf(entries) {
    return { kind: 'map', entries: new Map(entries.map(([key, value]) => [key, { value: fromJson(value) }])) };
}
/** The node one step down; undefined when it is not there. */
function child(node, step) {
    if (node?.kind === 'map')
        return node.entries.get(String(step))?.value;
    if (node?.kind === 'list')
        return node.items[Number(step)];
    return undefined;
}
function nodeAt(node, path) {
    return path.reduce(child, node);
}
/** Where the value at `path` stands: the nearest parent that has a place when it is not there or has none itself. */
function originAt(root, path) {
    let origin = root.origin;
    let node = root;
    for (const step of path) {
        node = child(node, step);
        if (node === undefined)
            break;
        origin = node.origin ?? origin;
    }
    return origin;
}
/** Where the key of the entry at `path` stands; for list items and missing entries the value's place. */
function keyOriginAt(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const key = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1)))?.key : undefined;
    return key ?? originAt(root, path);
}
/** The first `part` inside an origin, where it stands there as it is. */
function originWithin(origin, part) {
    const index = origin.source.text.slice(origin.start, origin.end).indexOf(part);
    if (index === -1)
        return origin;
    return { ...origin, start: origin.start + index, end: origin.start + index + part.length };
}
const LONGEST_SOURCE_LINE = 200;
/** What is shown before a place that is far to the right. */
const SHOWN_BEFORE = 80;
/** Line and column of an origin, without what stands there. */
function place(origin) {
    const { sourceLine: _, sourceColumn: __, ...location } = quote(origin);
    return location;
}
/** Line, column and text of an origin; its length ends with its first line. */
function quote({ source, start, end }) {
    const line = lineOf(source, start);
    const lineStart = source.lineStarts[line - 1] ?? 0;
    const lineEnd = (source.lineStarts[line] ?? source.text.length + 1) - 1;
    const sourceLine = source.text.slice(lineStart, lineEnd).replace(/\r$/, '');
    const text = source.text.slice(start, Math.min(end, lineStart + sourceLine.length)).trimEnd();
    const hidden = sourceLine.length - LONGEST_SOURCE_LINE;
    const from = Math.max(0, Math.min(start - lineStart - SHOWN_BEFORE, hidden));
    return {
        file: source.file,
        line,
        column: start - lineStart + 1,
        length: Math.max(1, text.length),
        sourceLine: sourceLine.slice(from, from + LONGEST_SOURCE_LINE),
        ...(from > 0 && { sourceColumn: from + 1 }),
    };
}
function lineOf(source, offset) {
    let low = 0;
    let high = source.lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((source.lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}


/***/ }),

/***/ 65345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** The text of a file without a byte order mark; undefined when it is not UTF-8. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
