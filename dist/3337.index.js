export const id = 3337;
export const ids = [3337];
export const modules = {

  49958:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  parseDocuments),
    r: () => (  readDocuments)
  });
  var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29598);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
  var _util_yaml_go_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93898);
  var _util_yaml_too_many_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88070);
  var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65363);
  var _resource_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5957);






function readDocuments(yaml) {
    return splitDocuments(yaml).map((text, index) => {
        const source = /^# Source: (.+)$/m.exec(text)?.[1]?.trim();
        const number = `document ${index + 1}`;
        const content = parseOne(text);
        const items = content.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(content.value === null ? [] : expand(content.value)) : content;
        const document = { text, items, isKept: content.ok && hasKeep(content.value) };
        return source === undefined
            ? { where: number, ...document }
            : { where: `${number} (${source})`, source, ...document };
    });
}
function parseDocuments(yaml) {
    const rendered = [];
    for (const { where, source, items, isKept } of readDocuments(yaml)) {
        if (!items.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)({ ...items.failure, message: `read ${where}: ${items.failure.message}` });
        for (const item of items.value) {
            const missing = missingPart(item);
            if (missing !== undefined) {
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)({
                    reason: 'invalid',
                    message: `read ${where}: it is no Kubernetes object: ${missing}`,
                    remedy: 'Look at the output of `helm template`.',
                });
            }
            rendered.push({ object: item, inKept: isKept, ...(source !== undefined && { source }) });
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(rendered);
}
function splitDocuments(yaml) {
    return yaml.split(/^---(?=\s|$)/m).filter((text) => text.trim() !== '');
}
function parseOne(text) {
    if ((0,_util_yaml_too_many_values_js__WEBPACK_IMPORTED_MODULE_2__  .i)(text))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)({ reason: 'invalid', message: `it ${_util_yaml_too_many_values_js__WEBPACK_IMPORTED_MODULE_2__  .S}` });
    const { documents, problem } = (0,_util_yaml_go_yaml_js__WEBPACK_IMPORTED_MODULE_0__  .a)(text);
    if (documents.length > 0 || problem === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(documents[0] ?? null);
    const { message, line, column } = problem;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)({ reason: 'invalid', message: `${message} at line ${line}, column ${column}` });
}
function hasKeep(content) {
    const { metadata } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(content);
    return (0,_resource_policy_js__WEBPACK_IMPORTED_MODULE_4__  .Ss)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__  .pq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__  .pq)(metadata).annotations)['helm.sh/resource-policy']);
}
function expand(content) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__  .O)(content))
        return [content];
    const { kind, apiVersion, items } = content;
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items))
        return [content];
    const inherited = kind === 'List' ? {} : { apiVersion: apiVersion ?? null, kind: kind.slice(0, -4) };
    return items.flatMap((item) => expand((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__  .O)(item) ? { ...inherited, ...item } : item));
}
function missingPart(item) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__  .O)(item))
        return 'it is not a mapping';
    if (typeof item.kind !== 'string' || item.kind === '')
        return 'it has no `kind`';
    if (typeof item.apiVersion !== 'string' || item.apiVersion === '')
        return `${item.kind} has no \`apiVersion\``;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__  .O)(item.metadata) || typeof item.metadata.name !== 'string') {
        return `${item.kind} has no \`metadata.name\``;
    }
    return undefined;
}


  }),

  65363:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WE: () => (  explain),
    b6: () => (  textOf),
    pq: () => (  mapping),
    qj: () => (  mappings),
    rl: () => (  numberOf),
    uH: () => (  condition)
  });
  var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

function mapping(value, key) {
    const found = key === undefined ? value : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(value) ? value[key] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(found) ? found : {};
}
function mappings(value, key) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O) : [];
}
function numberOf(value, otherwise = 0) {
    return typeof value === 'number' ? value : otherwise;
}
function textOf(value, otherwise = '') {
    return typeof value === 'string' ? value : otherwise;
}
function condition(status, type) {
    return mappings(status, 'conditions').find((item) => item.type === type);
}
function explain(item) {
    return [textOf(item.reason), textOf(item.message)].filter((part) => part !== '').join(': ');
}


  }),

  82144:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  DH: () => (  decoded),
  ll: () => (  redactObject),
  VX: () => (  secretValues)
});

var json = __webpack_require__(29598);
var secrets_in_values = __webpack_require__(84825);
var sounds_secret = __webpack_require__(2510);
;// CONCATENATED MODULE: ./build/util/secret-settings.js


const SETTING = /^([ \t-]{0,80}(?:export )?["']?([\w.-]{1,200})["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)([^\s"'|>{[][^\r\n]{0,4000}?)(["']?,?[ \t]{0,8})$/gm;
function maskSettings(text, mask) {
    return text.replace(SETTING, (line, before, key, _, after) => (0,sounds_secret .z3)(key) ? `${before}${mask}${after}` : line);
}
function secretSettings(text) {
    const inLines = [...text.matchAll(SETTING)].flatMap(([, , key = '', value = '']) => (0,sounds_secret .z3)(key) ? [value] : []);
    return [...new Set([...inLines, ...(0,secrets_in_values .R)(parseJson(text))])];
}
function parseJson(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

var fields = __webpack_require__(65363);
;// CONCATENATED MODULE: ./build/kube/redact-object.js




const MASK = '***';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const ENCRYPTED = /^encrypted/i;
const CREDENTIALS = /client-key-data|"auths"\s*:|-----BEGIN [A-Z ]*PRIVATE KEY/;
const OPTION = /^--?([\w-]+)$/;
function redactObject(object) {
    const redacted = redactMapping(object);
    const annotations = redacted.metadata.annotations;
    if (annotations?.[LAST_APPLIED] !== undefined)
        annotations[LAST_APPLIED] = MASK;
    if (!isSecret(object))
        return redacted;
    for (const part of ['data', 'stringData']) {
        if ((0,json .O)(redacted[part]))
            redacted[part] = masked(redacted[part]);
    }
    return redacted;
}
function secretValues(object) {
    if (!isSecret(object))
        return [];
    const values = [
        ...secretOf((0,fields .pq)(object.data)).flatMap(decoded),
        ...secretOf((0,fields .pq)(object.stringData)),
    ];
    const texts = values.filter((value) => typeof value === 'string' && value !== '');
    return [...new Set([...texts, ...texts.flatMap(secretSettings)])];
}
function secretOf(data) {
    return Object.entries(data).flatMap(([key, value]) => ((0,sounds_secret ._k)(key) ? [] : [value]));
}
function decoded(value) {
    if (typeof value !== 'string')
        return [];
    const bytes = Buffer.from(value, 'base64');
    const text = bytes.toString('utf8');
    return Buffer.from(text).equals(bytes) ? [text] : [value];
}
function isSecret(object) {
    return object.kind === 'Secret' && object.apiVersion === 'v1';
}
function masked(values) {
    return Object.fromEntries(Object.keys(values).map((key) => [key, MASK]));
}
function redactValue(value) {
    if (typeof value === 'string')
        return redactText(value);
    if (Array.isArray(value))
        return redactList(value);
    return (0,json .O)(value) ? redactMapping(value) : value;
}
function redactText(text) {
    if (CREDENTIALS.test(text))
        return MASK;
    const json = parseJson(text);
    if (json !== undefined) {
        const redacted = JSON.stringify(redactValue(json));
        return redacted === JSON.stringify(json) ? text : redacted;
    }
    return text.includes('\n') ? maskSettings(text, MASK) : text;
}
function redactMapping(value) {
    const entries = Object.entries(value).map(([key, item]) => {
        if (ENCRYPTED.test(key))
            return [key, item];
        return [key, typeof item === 'string' && (0,sounds_secret .z3)(key) ? MASK : redactValue(item)];
    });
    const copy = Object.fromEntries(entries);
    const { name } = value;
    const isHidden = typeof name === 'string' && typeof value.value === 'string' && (0,sounds_secret .z3)(name);
    return isHidden ? { ...copy, value: MASK } : copy;
}
function redactList(items) {
    return items.map((item, index) => {
        const before = items[index - 1];
        const option = typeof before === 'string' ? OPTION.exec(before)?.[1] : undefined;
        return typeof item === 'string' && option !== undefined && (0,sounds_secret .z3)(option)
            ? MASK
            : redactValue(item);
    });
}


  }),

  5957:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nz: () => (  resourcePolicy),
    Ss: () => (  isKeep),
    t8: () => (  isKept)
  });
function resourcePolicy({ metadata }) {
    return metadata.annotations?.['helm.sh/resource-policy'];
}
function isKept(object) {
    return isKeep(resourcePolicy(object));
}
function isKeep(policy) {
    return typeof policy === 'string' && policy.trim().toLowerCase() === 'keep';
}


  }),

  29598:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  withoutNulls),
    O: () => (  isJsonObject)
  });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isJsonObject(value))
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}


  }),

  80809:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    w: () => (  scalarText)
  });
function scalarText(value) {
    return typeof value === 'object' && value !== null ? '' : String(value);
}


  }),

  84825:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  secretsInValues)
  });
  var _sounds_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2510);
  var _yaml_go_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15329);


const SHORTEST = 4;
function secretsInValues(values) {
    const found = new Set();
    collect(values, 'open', found);
    return [...found];
}
function collect(value, place, found) {
    if (Array.isArray(value)) {
        for (const item of value)
            collect(item, place, found);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
            const inherits = place === 'all' && !(0,_sounds_secret_js__WEBPACK_IMPORTED_MODULE_1__  .EM)(key);
            collect(item, inherits ? 'all' : (0,_sounds_secret_js__WEBPACK_IMPORTED_MODULE_1__  .BU)(key), found);
        }
    }
    else if (place !== 'open') {
        for (const text of textsOf(value))
            if (text.length >= SHORTEST)
                found.add(text);
    }
}
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value === 'bigint')
        return [String(value), (0,_yaml_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .wL)(Number(value))];
    if (typeof value === 'number')
        return [String(value), (0,_yaml_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .wL)(value)];
    return [];
}


  }),

  2510:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BU: () => (  soundOf),
    EM: () => (  isAboutSecret),
    _k: () => (  soundsPublic),
    z3: () => (  soundsSecret)
  });
const SECRET = /pass(?:word|wd|phrase|code)|(?:^|_)(?:pwd|psw)$|secret|token|credential|(?:api|access|private|encryption|signing|account|license|master|client)[-_]?key|connection[-_]?string|\bdsn$|^auth$|^\.?dockerconfig/i;
const ABOUT_ONE = /^existing|^checksum|name$|ref$|reference$|path$|file$|dir$|mount|enabled$|disabled$|create$|type$|class|policy|ur[il]$|audience|issuer|expir|ttl|length|labels|annotations|namespace/i;
const PUBLIC = /(?:tag|version|branch|commit|revision|region|host|hostname|port|date|timestamp)$|^(?:(?:git|image|build|github)[-_]?)?(?:sha|ref)$/i;
const ALL_SECRET = /^(?:secrets|credentials|stringData|secretEnv|secretData|passwords|tokens)$/i;
function soundOf(key) {
    if (isAboutSecret(key))
        return 'open';
    if (ALL_SECRET.test(key))
        return 'all';
    return SECRET.test(key) ? 'secret' : 'open';
}
function soundsSecret(key) {
    return soundOf(key) !== 'open';
}
function isAboutSecret(key) {
    return ABOUT_ONE.test(key) || soundsPublic(key);
}
function soundsPublic(key) {
    return PUBLIC.test(key);
}


  }),

  15329:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    jU: () => (  readGoFloat),
    t1: () => (  readGoInteger),
    wL: () => (  printGoFloat)
  });
const INT64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };
const LARGEST_UINT64 = 2n ** 64n - 1n;
const DECIMAL = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;
function readGoInteger(text) {
    const [, sign, digits = ''] = /^([-+]?)(\w+)$/.exec(text) ?? [];
    const value = /^0\d/.test(digits) ? fromLiteral(`0o${digits.slice(1)}`) : fromLiteral(digits);
    if (value === undefined)
        return undefined;
    if (sign === '-')
        return -value >= INT64.least ? -value : undefined;
    return value <= (sign === '+' ? INT64.most : LARGEST_UINT64) ? value : undefined;
}
function fromLiteral(digits) {
    return /^(\d+|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits) ? BigInt(digits) : undefined;
}
function readGoFloat(text) {
    const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
}
function printGoFloat(value) {
    return printDigits(...value.toExponential().split('e'));
}
function printDigits(mantissa = '0', exponent = '0') {
    const power = Number(exponent);
    if (power >= -4 && power < 6)
        return String(Number(`${mantissa}e${exponent}`));
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}


  }),

  57832:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  readGoScalar),
    m: () => (  goKey)
  });
  var _go_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15329);

const WORDS = new Map([
    ...words(true, 'y Y yes Yes YES true True TRUE on On ON'),
    ...words(false, 'n N no No NO false False FALSE off Off OFF'),
    ...words(null, '~ null Null NULL'),
    ['', null],
    ...words(Number.NaN, '.nan .NaN .NAN'),
    ...words(Number.POSITIVE_INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'),
    ...words(Number.NEGATIVE_INFINITY, '-.inf -.Inf -.INF'),
]);
function words(value, all) {
    return all.split(' ').map((word) => [word, value]);
}
function readGoScalar(text) {
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    if (text.startsWith('.'))
        return (0,_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .jU)(text.replace(/(?<=\d)_(?=\d)/g, '')) ?? text;
    if (!/^[-+\d]/.test(text))
        return text;
    const digits = text.replaceAll('_', '');
    return (0,_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .t1)(digits) ?? (0,_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .jU)(digits) ?? text;
}
function goKey(value) {
    if (value === null)
        return undefined;
    if (typeof value !== 'number')
        return String(value);
    if (Number.isNaN(value))
        return '.nan';
    return Number.isFinite(value) ? floatKey(value) : value > 0 ? '.inf' : '-.inf';
}
function floatKey(value) {
    const near = Math.fround(value);
    const shortest = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((digits) => Math.fround(Number(value.toExponential(digits))) === near);
    return (0,_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .wL)(Number(value.toExponential(shortest ?? 8)));
}


  }),

  93898:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  GO_YAML),
  a: () => (  readGoYaml)
});

var dist = __webpack_require__(38815);
var scalar_text = __webpack_require__(80809);
var go_scalar = __webpack_require__(57832);
var plain_scalar = __webpack_require__(26874);
;// CONCATENATED MODULE: ./build/util/yaml/go-value.js




class GoConversionError extends Error {
    offset;
    constructor(message, node) {
        super(message);
        this.offset = node?.range?.[0] ?? 0;
    }
}
const CORE_TAG = 'tag:yaml.org,2002:';
function goValue(document, { source, integers, fill }) {
    const anchors = new Map();
    const open = new Set();
    const count = { all: 0, aliased: 0, depth: 0 };
    function visit(node) {
        countNode(node);
        if ((0,dist .Vj)(node))
            return visitAlias(node.source, node, visit);
        remember(node);
        if ((0,dist .jh)(node))
            return Object.fromEntries(entriesOf(node));
        if ((0,dist .oP)(node))
            return node.items.map(visit);
        if ((0,dist .jn)(node))
            return finite(number(scalarOf(node)), node);
        return null;
    }
    function remember(node) {
        const anchor = node?.anchor;
        if (anchor !== undefined)
            anchors.set(anchor, node);
    }
    function visitAlias(name, alias, read) {
        const target = anchors.get(name);
        if (target === undefined)
            throw new GoConversionError(`unknown anchor \`${name}\` referenced`, alias);
        if (open.has(target))
            throw new GoConversionError(`anchor \`${name}\` contains itself`, alias);
        open.add(target);
        count.depth += 1;
        const value = read(target);
        count.depth -= 1;
        open.delete(target);
        return value;
    }
    function countNode(node) {
        count.all += 1;
        if (count.depth > 0)
            count.aliased += 1;
        const isExcessive = count.aliased > 100 && count.all > 1000 && count.aliased / count.all > allowedShare(count.all);
        if (isExcessive)
            throw new GoConversionError('aliases repeat too much of the document', node);
    }
    function entriesOf(map) {
        const entries = new Map();
        for (const pair of map.items) {
            if (!(0,dist .tO)(pair))
                continue;
            if (isMerge(pair))
                for (const [key, value] of merged(pair.value))
                    entries.set(key, value);
            else
                entries.set(keyOf(pair.key), visit(pair.value));
        }
        return entries;
    }
    function merged(node) {
        if ((0,dist .Vj)(node))
            return visitAlias(node.source, node, merged);
        remember(node);
        if ((0,dist .jh)(node))
            return [...entriesOf(node)];
        if ((0,dist .oP)(node) && !node.items.some(dist .oP))
            return node.items.toReversed().flatMap(merged);
        throw new GoConversionError('`<<` takes a mapping, or a list of mappings', node);
    }
    function keyOf(node) {
        if ((0,dist .Vj)(node))
            return visitAlias(node.source, node, keyOf);
        remember(node);
        const filled = (0,dist .jn)(node) ? fill?.(textOf(node)) : undefined;
        if (filled !== undefined)
            return filled;
        const key = (0,dist .jn)(node) ? (0,go_scalar .m)(scalarOf(node)) : undefined;
        if (key !== undefined)
            return key;
        const seen = (0,dist .jn)(node) || node === null ? 'nothing' : (0,dist .jh)(node) ? 'a mapping' : 'a list';
        throw new GoConversionError(`a key must be text, not ${seen}`, node);
    }
    function scalarOf(scalar) {
        const written = textOf(scalar);
        const filled = fill?.(written);
        const text = filled ?? written;
        const { tag, type } = scalar;
        if (tag === undefined && type !== dist .X5.PLAIN)
            return text;
        if (tag === undefined)
            return filled === undefined ? (0,go_scalar .h)(text) : readFilled(filled);
        return tag.startsWith(CORE_TAG) ? taggedScalar(tag.slice(CORE_TAG.length), text, scalar) : text;
    }
    function number(value) {
        return typeof value === 'bigint' && integers === 'number' ? Number(value) : value;
    }
    function textOf({ value, type, range }) {
        const text = (0,scalar_text .w)(value ?? '');
        const isBlock = type === dist .X5.BLOCK_LITERAL || type === dist .X5.BLOCK_FOLDED;
        const isCut = isBlock && (range?.[1] ?? 0) >= source.length && !source.endsWith('\n');
        return isCut ? text.replace(/\n$/, '') : text;
    }
    return visit(document.contents);
}
function allowedShare(all) {
    const [some, huge] = [400_000, 4_000_000];
    return 0.99 - (0.89 * (Math.min(Math.max(all, some), huge) - some)) / (huge - some);
}
function isMerge({ key }) {
    if (!(0,dist .jn)(key) || key.value !== '<<')
        return false;
    return key.tag === `${CORE_TAG}merge` || (key.tag === undefined && key.type === dist .X5.PLAIN);
}
function readFilled(text) {
    return text === '' ? text : (0,plain_scalar .X)(text);
}
function taggedScalar(tag, text, scalar) {
    const value = (0,go_scalar .h)(text);
    const wrong = () => new GoConversionError(`\`${scalar.value}\` cannot be read as !!${tag}`, scalar);
    switch (tag) {
        case 'binary':
            return Buffer.from(text, 'base64').toString();
        case 'int':
            if (typeof value === 'bigint')
                return value;
            throw wrong();
        case 'float':
            if (typeof value === 'bigint')
                return Number(value);
            if (typeof value === 'number')
                return value;
            throw wrong();
        case 'bool':
            if (typeof value === 'boolean')
                return value;
            throw wrong();
        case 'null':
            if (value === null)
                return value;
            throw wrong();
        default:
            return text;
    }
}
function finite(value, node) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return value;
    throw new GoConversionError('neither infinity nor `.nan` can be a value', node);
}

;// CONCATENATED MODULE: ./build/util/yaml/go-yaml-lexer.js

const OpenLexer = dist .JG;
class GoLexer extends OpenLexer {
    *parseFlowCollection() {
        return yield* this.unindented(super.parseFlowCollection());
    }
    *parseQuotedScalar() {
        return yield* this.unindented(super.parseQuotedScalar());
    }
    *unindented(tokens) {
        const { indentNext } = this;
        this.indentNext = 0;
        const next = yield* tokens;
        this.indentNext = indentNext;
        return next;
    }
}

;// CONCATENATED MODULE: ./build/util/yaml/go-yaml.js



const GO_YAML = { version: '1.1', uniqueKeys: false, logLevel: 'silent' };
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
const COMMENT_WITHOUT_SPACE = /^Comments must be separated/;
function readGoYaml(text, integers = 'number', fill) {
    const source = text.replace(/\r(?!\n)|\u0085/g, '\n');
    const forbidden = source.search(FORBIDDEN);
    const documents = [];
    const stop = (offset, message) => ({
        documents,
        problem: problemAt(source, offset, message),
    });
    if (forbidden !== -1)
        return stop(forbidden, 'control characters are not allowed');
    try {
        for (const document of compose(source)) {
            const [error] = errorsOf(document);
            if (error !== undefined)
                return stop(error.pos[0], error.message);
            documents.push(goValue(document, { source, integers, fill }));
        }
        return { documents };
    }
    catch (error) {
        if (error instanceof GoConversionError)
            return stop(error.offset, error.message);
        if (error instanceof RangeError)
            return stop(0, 'it is nested too deeply');
        throw error;
    }
}
function compose(source) {
    const strict = composeWith(new dist .iX().parse(source));
    const [error] = strict.flatMap(errorsOf);
    if (error === undefined)
        return strict;
    const wide = composeWith(parseLikeGo(source));
    const isLost = error.message.startsWith('Missing closing') && wide.flatMap(errorsOf).length > 0;
    return isLost ? strict : wide;
}
function errorsOf({ errors }) {
    return errors.filter(({ message }) => !COMMENT_WITHOUT_SPACE.test(message));
}
function* parseLikeGo(source) {
    const parser = new dist .iX();
    for (const lexeme of new GoLexer().lex(source))
        yield* parser.next(lexeme);
    yield* parser.end();
}
function composeWith(tokens) {
    const composer = new dist .Dk({
        version: '1.1',
        schema: 'failsafe',
        uniqueKeys: false,
        logLevel: 'silent',
        prettyErrors: false,
        strict: true,
    });
    return [...composer.compose(tokens)];
}
function problemAt(source, offset, message) {
    const before = source.slice(0, offset);
    const line = before.split('\n').length;
    return { message, line, column: offset - before.lastIndexOf('\n') };
}


  }),

  26874:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  readPlainScalar)
  });
  var _go_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15329);

function readPlainScalar(text) {
    if (/^(null|Null|NULL)$/.test(text))
        return null;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    const value = (0,_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .jU)(text);
    return value !== undefined && (0,_go_number_js__WEBPACK_IMPORTED_MODULE_0__  .wL)(value) === text ? value : text;
}


  }),

  88070:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  TOO_MANY_VALUES),
    i: () => (  hasTooManyValues)
  });
const MOST_VALUES = 500_000;
const TOO_MANY_VALUES = `has more than 500,000 values`;
const [COMMA, LINE_BREAK, LIST, MAPPING, DASH, SPACE] = [44, 10, 91, 123, 45, 32];
function hasTooManyValues(text, most = MOST_VALUES) {
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (mayBegin(text, at) && ++values > most)
            return true;
    }
    return false;
}
function mayBegin(text, at) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LINE_BREAK || code === LIST || code === MAPPING)
        return true;
    return code === DASH && text.charCodeAt(at + 1) === SPACE;
}


  })

};
