export const id = 1283;
export const ids = [1283];
export const modules = {

  36737:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DO: () => (  locateProblems),
    NC: () => (  issueAt),
    V: () => (  sortIssues)
  });
  var _shape_hint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6680);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47729);


function issueAt(code, origin, message, hint) {
    return {
        code,
        message,
        ...(origin !== undefined && { location: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(origin) }),
        ...(hint !== undefined && { hint }),
    };
}
function locateProblems(problems, root) {
    return problems.filter((problem) => !isUnknown(problem, root)).map((problem) => toIssue(problem, root));
}
function toIssue(problem, root) {
    const { code, path, message, hint, aboutKey, wantsQuotes } = problem;
    const origin = aboutKey ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .vg)(root, path) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .iX)(root, path);
    const written = origin?.source.text.slice(origin.start, origin.end);
    const quoted = wantsQuotes && written !== undefined ? `write "${written}" in quotes` : undefined;
    return issueAt(code, origin, message, hint ?? quoted ?? (0,_shape_hint_js__WEBPACK_IMPORTED_MODULE_0__  .xZ)(problem, root));
}
function isUnknown({ path }, root) {
    const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .oB)(root, path);
    return node?.kind === 'scalar' && node.variables === 'unknown';
}
function sortIssues(issues) {
    const seen = new Set();
    const distinct = issues.filter((issue) => {
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


  }),

  57741:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  h: () => (  parseYaml)
});

var dist = __webpack_require__(38815);
var read_issues = __webpack_require__(36737);
var counted = __webpack_require__(66591);
;// CONCATENATED MODULE: ./build/manifest/read/syntax-mistake.js


const MISPLACED = /^Sequence item without - indicator|^All (?:mapping|sequence) items must start|^A block sequence may not be used as an implicit map key/i;
function explainSyntax({ code, message, pos }, source) {
    const [at] = pos;
    if (code === 'TAB_AS_INDENT') {
        return { start: at, end: at + 1, message: 'a tab is no indentation in YAML', hint: 'indent with spaces' };
    }
    if (source.text.slice(at - 1, at + 1) === '${')
        return placeholderInBraces(source.text, at - 1);
    if (code === 'NON_STRING_KEY' && source.text.charAt(at - 1) === '{') {
        const hint = 'write the value itself or ${env.NAME}; a text with `{{` in it needs quotes';
        return {
            start: at - 1,
            end: at + 1,
            message: 'YAML takes `{{` for a mapping, and nothing renders templates here',
            hint,
        };
    }
    if (code === 'BAD_SCALAR_START') {
        const sign = source.text.charAt(at);
        return {
            start: at,
            end: at + 1,
            message: `a text cannot begin with \`${sign}\` in YAML`,
            hint: 'put the text in quotes',
        };
    }
    if (/^Missing closing \S*quote/.test(message))
        return openQuote(source.text, at);
    if (/must be sufficiently indented and end with|Expected flow (?:map|sequence) to end with/.test(message)) {
        return openBracket(source.text, at);
    }
    if (/^Nested mappings are not allowed in compact mappings/.test(message)) {
        return colonInText(source.text, at) ?? wrongColumn(source, nextLine(source.text, at));
    }
    if (/^Implicit map keys need to be followed by map values/.test(message)) {
        return {
            start: at,
            end: pos[1],
            message: 'this is no key with a value',
            hint: 'write `key: value`, with a space after the colon',
        };
    }
    if (MISPLACED.test(message))
        return wrongColumn(source, at);
    if (/^Unexpected scalar at node end/.test(message) && /["'] ?$/.test(source.text.slice(at - 2, at))) {
        return afterQuote(pos);
    }
    if (/^Unexpected scalar at node end/.test(message)) {
        const before = source.text.slice(source.text.lastIndexOf('\n', at - 1) + 1, at);
        return before.trim() === '' ? wrongColumn(source, at) : afterEnd(pos);
    }
    return undefined;
}
function placeholderInBraces(text, start) {
    const placeholder = /^\$\{[^}\n]{0,200}\}?/.exec(text.slice(start, start + 210))?.[0] ?? '${';
    const before = /[^\s,:[\]{}"']{0,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
    const end = start + placeholder.length;
    const after = /^(?:[^\s,[\]{}"'$]|\$\{[^}\n]{0,200}\}){0,200}/.exec(text.slice(end, end + 200))?.[0] ?? '';
    return {
        start,
        end: start + placeholder.length,
        message: 'inside {...} and [...] YAML reads the `{` of a placeholder as a mapping',
        hint: `put the whole text in quotes: "${before}${placeholder}${after}"`,
    };
}
function openQuote(text, at) {
    const token = tokensBefore(text, at).findLast((it) => /^["']/.test(it.source));
    if (token === undefined)
        return undefined;
    const hint = 'close it; a text that has quotes in it goes after `|`, on a line of its own';
    return { start: token.start, end: token.start + 1, message: 'this quote is never closed', hint };
}
const CLOSING = { '{': '}', '[': ']' };
function openBracket(text, at) {
    const open = [];
    for (const token of tokensBefore(text, at)) {
        if (token.source in CLOSING)
            open.push(token);
        else if (token.source === '}' || token.source === ']')
            open.pop();
    }
    const last = open.at(-1);
    if (last === undefined)
        return undefined;
    return {
        start: last.start,
        end: last.start + 1,
        message: `this \`${last.source}\` is never closed`,
        hint: `write \`${CLOSING[last.source]}\` where it ends`,
    };
}
function tokensBefore(text, at) {
    const tokens = [];
    let start = 0;
    for (const source of new dist .JG().lex(text)) {
        if (['\u{2}', '\u{18}', '\u{1f}'].includes(source))
            continue;
        if (start >= at)
            break;
        tokens.push({ source, start });
        start += source.length;
    }
    return tokens;
}
function colonInText(text, at) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const rest = text.slice(at).split('\n', 1)[0]?.trimEnd() ?? '';
    if (!/:(?:\s|$)/.test(rest))
        return undefined;
    const key = /([\w.-]{1,100}):\s{1,20}$/.exec(text.slice(lineStart, at))?.[1];
    return {
        start: at,
        end: at + rest.length,
        message: 'this text has `: ` in it, which YAML takes for a key and its value',
        hint: key === undefined
            ? 'put the whole text in quotes'
            : `put the text on a line of its own after \`${key}: |\`, or all of it in quotes`,
    };
}
function nextLine(text, at) {
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd === -1)
        return at;
    const blank = /^(?:[ \t\r]*\n)*/.exec(text.slice(lineEnd + 1))?.[0].length ?? 0;
    return lineEnd + 1 + blank;
}
function wrongColumn({ text, lineStarts }, at) {
    const lines = text.split('\n');
    const from = lineStarts.findLastIndex((start) => start <= at);
    const index = lines.findIndex((line, number) => number >= from && /^\s*[^\s#]/.test(line));
    if (index === -1)
        return undefined;
    const [wrong] = beginnings(lines[index] ?? '');
    if (wrong === undefined)
        return textLine(lines[index] ?? '', lineStarts[index] ?? 0);
    const around = linesAround(lines, index);
    const above = around.filter(({ column, isItem }) => column !== wrong.column || isItem === wrong.isItem);
    const where = above.length < around.length && !wrong.isItem
        ? 'where the items of a list begin'
        : 'which fits nothing above it';
    const far = ({ column, isItem }) => 
    Math.abs(column - wrong.column) + (isItem === wrong.isItem ? 0 : 0.5);
    const near = above.toSorted((a, b) => far(a) - far(b) || b.line - a.line)[0];
    if (near === undefined || near.column === wrong.column)
        return undefined;
    const start = (lineStarts[index] ?? 0) + wrong.column - 1;
    const spaces = Math.abs(near.column - wrong.column);
    const count = (0,counted .h)(spaces, 'space');
    const move = near.column > wrong.column
        ? `put ${count} more before \`${wrong.word}\``
        : `take ${count} away before \`${wrong.word}\``;
    return {
        start,
        end: start + wrong.word.length,
        message: `\`${wrong.word}\` begins in column ${wrong.column}, ${where}; \`${near.word}\` in line ${near.line} begins in column ${near.column}`,
        hint: `if both belong together, ${move}`,
    };
}
function textLine(line, lineStart) {
    const text = line.trim();
    const start = lineStart + line.indexOf(text);
    return {
        start,
        end: start + text.length,
        message: 'this line begins left of the text that it belongs to',
        hint: 'a text after `|` goes on in the column of its first line',
    };
}
function linesAround(lines, index) {
    const found = [];
    let outermost = Number.POSITIVE_INFINITY;
    for (let line = index; line > 0 && outermost > 1; line -= 1) {
        const those = beginnings(lines[line - 1] ?? '').filter(({ column }) => column < outermost);
        found.push(...those.map((it) => ({ ...it, line })));
        outermost = Math.min(outermost, ...those.map(({ column }) => column));
    }
    return found;
}
function beginnings(line) {
    const [, indent = '', dashes = '', key] = /^( *)((?:- +)*)(?:([\w./<-]{1,100}) *:(?:\s|$))?/.exec(line) ?? [];
    const items = [...dashes.matchAll(/-/g)].map(({ index }) => ({
        word: '-',
        isItem: true,
        column: indent.length + index + 1,
    }));
    const keyed = { word: key ?? '', isItem: false, column: indent.length + dashes.length + 1 };
    return key === undefined ? items : [...items, keyed];
}
function afterEnd([start, end]) {
    return {
        start,
        end,
        message: 'the value before this has ended',
        hint: 'begin the next key on a line of its own',
    };
}
function afterQuote([start, end]) {
    return {
        start,
        end,
        message: 'the text goes on after its closing quote',
        hint: 'put the whole text on a line of its own after `|`, or in one pair of quotes',
    };
}

var tree = __webpack_require__(47729);
;// CONCATENATED MODULE: ./build/manifest/read/parse.js




const MOST_ALIASED_VALUES = 10_000;
const TOO_DEEP = 'the file is nested too deeply to be read';
function parseYaml(source) {
    let document;
    try {
        document = (0,dist .Tp)(source.text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { issues: [(0,read_issues .NC)('yaml-syntax', { source, start: 0, end: 1 }, TOO_DEEP)] };
    }
    const error = document.errors[0] ?? document.warnings[0];
    if (error !== undefined) {
        const [at, to] = error.pos;
        const mistake = explainSyntax(error, source) ?? { start: at, end: to, message: describeError(error) };
        const origin = { source, start: Math.min(mistake.start, source.text.length), end: mistake.end };
        return { issues: [(0,read_issues .NC)('yaml-syntax', origin, mistake.message, mistake.hint)] };
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
function convert(contents, source) {
    const issues = [];
    const anchors = new Map();
    const sizes = new Map();
    let aliased = 0;
    const report = (code, message, origin, hint) => {
        issues.push((0,read_issues .NC)(code, origin, message, hint));
    };
    const originOf = (node) => {
        const [start, end] = node.range ?? [0, 0];
        return { source, start, end };
    };
    const sizeOf = (node) => sizes.get(node) ?? 1;
    function visit(node) {
        if ((0,dist .Vj)(node))
            return visitAlias(node.source, originOf(node));
        let result;
        if ((0,dist .jh)(node))
            result = visitMap(node);
        else if ((0,dist .oP)(node))
            result = visitList(node);
        else if ((0,dist .jn)(node))
            result = visitScalar(node);
        else
            return { kind: 'scalar', value: null, plain: true };
        const { anchor } = node;
        if (anchor !== undefined)
            anchors.set(anchor, result);
        return result;
    }
    function visitAlias(name, origin) {
        const target = anchors.get(name);
        if (target === undefined) {
            const hint = `define \`&${name}\` above; a text that begins with \`*\` needs quotes`;
            report('yaml-syntax', `no anchor \`&${name}\` is complete before this alias`, origin, hint);
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
        const written = new Map();
        for (const pair of map.items) {
            if ((0,dist .tO)(pair))
                addEntry({ entries, written }, pair);
        }
        const node = { kind: 'map', entries, origin: originOf(map) };
        sizes.set(node, [...entries.values()].reduce((sum, entry) => sum + sizeOf(entry.value), 1));
        return node;
    }
    function addEntry({ entries, written }, pair) {
        const keyNode = pair.key;
        if (keyNode.value === '<<' && keyNode.type === 'PLAIN') {
            for (const [key, entry] of merged(pair.value, originOf(keyNode)))
                entries.set(key, entry);
            return;
        }
        const key = String(keyNode.value ?? '');
        const origin = originOf(keyNode);
        const first = written.get(key);
        if (first !== undefined) {
            report('duplicate-key', `\`${key}\` is already there in line ${(0,tree .ik)(first).line}`, origin);
        }
        else if (key === '__proto__') {
            report('invalid-value', '`__proto__` is not allowed as a key', origin);
            return;
        }
        written.set(key, origin);
        const value = visit(pair.value);
        const hasPlace = value.origin !== undefined && value.origin.end > value.origin.start;
        entries.set(key, { key: origin, value: hasPlace ? value : { ...value, origin } });
    }
    function merged(value, origin) {
        const node = visit(value);
        const maps = node.kind === 'list' ? node.items.toReversed() : [node];
        if (maps.some((map) => map.kind !== 'map')) {
            report('invalid-value', '`<<` takes a mapping, or a list of mappings', origin, 'write `<<: *name`');
        }
        return maps.flatMap((map) => (map.kind === 'map' ? [...map.entries] : []));
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
        const written = plain && { written: String(scalar.source ?? value) };
        return { kind: 'scalar', value: known ? value : String(value), plain, ...written, origin };
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


  }),

  81283:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DEFAULT_PATHS: () => (  DEFAULT_PATHS),
    W: () => (  readManifest)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57741);
  var _shape_hint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6680);
  var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47729);
  var _utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3486);






const DEFAULT_PATHS = ['helm-lifecycle.yaml', 'helm-lifecycle.yml', '.github/helm-lifecycle.yaml'];
const LARGEST_BYTES = 1024 * 1024;
async function readManifest(workspace, path) {
    const absolute = path === undefined ? await findDefault(workspace) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const shown = absolute === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const stop = (code, message, hint) => ({
        file: shown ?? '',
        folder: workspace,
        issues: [{ code, message, ...(hint !== undefined && { hint }) }],
    });
    if (absolute === undefined || shown === undefined) {
        const hint = `create \`${DEFAULT_PATHS[0]}\`, or point the \`manifest\` option at it; ${(0,_shape_hint_js__WEBPACK_IMPORTED_MODULE_3__  .oO)()}`;
        return stop('manifest-not-found', `there is no manifest: none of ${DEFAULT_PATHS.join(', ')} exists`, hint);
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
    const text = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__  ._)(bytes);
    if (text === undefined) {
        return stop('manifest-unreadable', `the manifest \`${shown}\` is not UTF-8 text`, 'save it as UTF-8');
    }
    return { file: shown, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__  .h)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__  .rI)(shown, text)) };
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


  }),

  6680:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    oO: () => (  beginWith),
    xZ: () => (  shapeHint)
  });
  var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44615);
  var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47729);


const FIRST_MANIFEST = `version: 1
charts:
  - name: api
    namespace: web
    path: charts/api`;
function shapeHint({ code, path, message, keys = [] }, root) {
    const key = lastKey(path);
    const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .oB)(root, path);
    if (code === 'missing-key')
        return MISSING[path.length === 1 ? String(key) : ''];
    if (path.length === 0)
        return wholeFile(found);
    const isItem = typeof path.at(-1) === 'number';
    if (found === undefined || key === undefined)
        return undefined;
    if (code === 'wrong-type' && key === 'values')
        return valuesHint(found);
    if (code === 'wrong-type' && key === 'set')
        return setHint(found, isItem);
    if (key === 'chart' && textOf(found) !== undefined)
        return chartHint(textOf(found) ?? '');
    if (key === 'host' && path.includes('registries'))
        return hostHint(textOf(found));
    if (key === 'attempts' && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .aB)(found) !== undefined && Number((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .aB)(found)) < 1) {
        return 'write how often it is tried in all, 1 to 100; a `wait` hook goes on until its `timeout`';
    }
    const written = textOf(found);
    if (code === 'invalid-value' && written !== undefined)
        return nearest(written, message);
    if (code !== 'wrong-type')
        return undefined;
    if (key === 'test')
        return 'write `test: {enabled: true}`';
    if (isItem)
        return (ITEMS[key] ?? (isPhase(key, path.at(-3)) ? 'write `- run: |` and the commands below it' : undefined));
    if (key === 'hooks')
        return `name the phase: \`hooks: {${path.length === 1 ? 'before' : 'preExec'}: [{run: ...}]}\``;
    if (key === 'run' && found.kind === 'list') {
        return 'write one text, its lines below `run: |`; a list of arguments is for `kubectl: [get, pods]`';
    }
    if (isPhase(key, path.at(-2))) {
        return `a phase takes a list of hooks: \`${key}: [{run: ...}]\``;
    }
    if (found.kind === 'scalar' && found.variables === 'filled') {
        return /^(?:!|not\b)/.test(String(found.value))
            ? 'nothing is computed here: write a variable for the opposite, in `vars`'
            : 'the text comes from a variable: give that another value';
    }
    if (key === 'charts' && path.length === 1)
        return `each chart is an item of a list: \`${ITEM}\``;
    if (key === 'environments')
        return 'write a mapping: `environments: {dev: {defaults: {namespace: dev}}}`';
    if (LISTS.includes(key))
        return `write a list: \`${key}: [${textOf(found) ?? '...'}]\``;
    if (key === 'patch')
        return 'write it as YAML, without quotes or `|`: `patch: {spec: {replicas: 2}}`';
    if (found.kind === 'scalar' && /\b(?:a|whole) number\b/.test(message))
        return `write a number, such as \`${key}: 10\``;
    if (found.kind !== 'map' && keys.length > 0)
        return `write a mapping: \`${key}: {${keys.map((name) => `${name}: ...`).join(', ')}}\``;
    return undefined;
}
const MISSING = {
    version: 'write `version: 1` in the first line',
    charts: 'write `charts: [{name: api, namespace: web, path: charts/api}]`',
};
const ITEM = '- {name: api, namespace: web, path: charts/api}';
const ITEMS = {
    charts: `write \`${ITEM}\``,
    registries: 'write `- {host: ghcr.io, username: bot, password: ${secret.NAME}}`, the password in quotes',
    inlineValues: 'write `- {filename: more.yaml, content: "a: 1"}`',
};
function isPhase(key, above) {
    return PHASE_NAMES.includes(key) && above === 'hooks';
}
const PHASE_NAMES = [..._model_plan_phase_js__WEBPACK_IMPORTED_MODULE_1__  .ZG, ..._model_plan_phase_js__WEBPACK_IMPORTED_MODULE_1__  .NV];
const LISTS = ['needs', 'tags', 'valuesFiles', 'secrets', 'charts', 'registries', 'inlineValues'];
function lastKey(path) {
    return path.findLast((step) => typeof step === 'string');
}
function textOf(node) {
    return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function wholeFile(found) {
    if (found?.kind === 'list')
        return 'write `version: 1`, then `charts:`, and the list below it';
    return beginWith();
}
function beginWith() {
    return `begin with\n${FIRST_MANIFEST}`;
}
function valuesHint(found) {
    if (found.kind === 'map')
        return undefined;
    const names = (found.kind === 'list' ? found.items : [found]).map(textOf);
    const files = names.filter((name) => name !== undefined && /\.ya?ml$/.test(name));
    const shown = files.length === 0 ? 'values.yaml' : files.join(', ');
    return `files go into \`valuesFiles: [${shown}]\`; \`values\` takes the values themselves, as a mapping`;
}
function setHint(found, isItem) {
    if (found.kind === 'map' && !isItem)
        return undefined;
    const first = found.kind === 'list' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .jf)(found, 0) : found;
    const key = first?.kind === 'map'
        ? [...first.entries.keys()][0]
        : /^([\w.[\]\\-]+)=/.exec((first && textOf(first)) ?? '')?.[1];
    const item = `{key: ${key ?? 'image.tag'}, value: ...}`;
    return isItem ? `write \`${item}\`` : `write a list: \`set: [${item}]\``;
}
function chartHint(written) {
    const last = written.split('/').findLast((step) => step !== '') ?? 'redis';
    const name = last.replace(/\.tgz$/, '').split(/-\d/, 1)[0];
    if (/^git(?:\+|@|:)|\.git\b/.test(written)) {
        return 'charts are not taken from git: check the repository out in an earlier step, and write `path`';
    }
    if (/^https?:\/\//.test(written))
        return `write \`chart: {repo: https://..., name: ${name}}\` and \`version\``;
    if (/^(?:\.{0,2}\/|\.$)|\.tgz$/.test(written))
        return `write \`path: ${written}\``;
    if (/^[\w.-]+\/[\w.-]+$/.test(written)) {
        const alias = written.split('/', 1)[0];
        return `no repository is called \`${alias}\` here: write \`chart: {repo: https://..., name: ${name}}\`, or \`path: ${written}\` for a folder`;
    }
    if (/^[\w.-]+(?:\/[\w.-]+)+$/.test(written))
        return `write \`path: ${written}\`, or \`chart: oci://${written}\``;
    return `write \`path: ${written}\` for a folder, or \`chart: {repo: https://..., name: ${name}}\``;
}
function nearest(written, message) {
    if (message.includes('must be a duration')) {
        const parts = [...written.toLowerCase().matchAll(/(\d{1,6}) {0,3}(?!ms|mo)([wdhms])/g)];
        return parts.length === 0
            ? undefined
            : `write \`${parts.map(([, count, unit = '']) => inUnitsOfGo(Number(count), unit)).join('')}\``;
    }
    if (!message.includes('of a-z, 0-9'))
        return undefined;
    const name = written
        .toLowerCase()
        .replace(/[^a-z0-9.-]/g, '-')
        .replace(/^[^a-z0-9]{1,200}|[^a-z0-9]{1,200}$/g, '');
    return name === '' || name === written ? undefined : `write \`${name}\``;
}
function inUnitsOfGo(count, unit) {
    const hours = HOURS[unit];
    return hours === undefined ? `${count}${unit}` : `${count * hours}h`;
}
const HOURS = { d: 24, w: 7 * 24 };
function hostHint(written) {
    const host = /^[a-z]+:\/\/(?:[^@/]*@)?([A-Za-z0-9.:-]+)/.exec(written ?? '')?.[1] ??
        /^([A-Za-z0-9.-]+(?::\d+)?)\//.exec(written ?? '')?.[1];
    return host === undefined ? undefined : `write \`host: ${host}\``;
}


  }),

  47729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Rf: () => (  fromJson),
    Xj: () => (  scalarsWithPath),
    aB: () => (  toJson),
    hD: () => (  quote),
    iA: () => (  originWithin),
    iX: () => (  originAt),
    ik: () => (  place),
    jf: () => (  child),
    oB: () => (  nodeAt),
    rI: () => (  sourceText),
    vg: () => (  keyOriginAt)
  });
function sourceText(file, text) {
    const lineStarts = [0];
    for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
        lineStarts.push(index + 1);
    }
    return { file, text, lineStarts };
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toJson(entry.value)]));
}
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
function scalarsWithPath(node, path = []) {
    if (node.kind === 'scalar')
        return [{ path, scalar: node }];
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => scalarsWithPath(item, [...path, index]));
    return [...node.entries].flatMap(([key, { value }]) => scalarsWithPath(value, [...path, key]));
}
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
function keyOriginAt(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const key = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1)))?.key : undefined;
    return key ?? originAt(root, path);
}
function originWithin(origin, part) {
    const index = origin.source.text.slice(origin.start, origin.end).indexOf(part);
    if (index === -1)
        return origin;
    return { ...origin, start: origin.start + index, end: origin.start + index + part.length };
}
const LONGEST_SOURCE_LINE = 200;
const SHOWN_BEFORE = 80;
function place(origin) {
    const { sourceLine: _, sourceColumn: __, ...location } = quote(origin);
    return location;
}
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


  }),

  3486:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  decodeUtf8)
  });
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


  })

};
