export const id = 5988;
export const ids = [5988];
export const modules = {

  71728:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  liveStates)
  });
  var _cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62372);
  var _kube_drift_object_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87861);
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10560);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31589);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);





const WORTH_ALL = 3;
async function liveStates(kinds, reader) {
    const listed = new Map();
    const distinct = [...new Map(kinds.map((kind) => [keyOf(kind), kind])).values()];
    for (const name of new Set(distinct.map(kindOf))) {
        const places = distinct.filter((kind) => kindOf(kind) === name);
        const all = places.length >= WORTH_ALL ? list({ ...places[0] }, true) : undefined;
        for (const place of places)
            listed.set(keyOf(place), all ? all.then((one) => orOwn(one, place)) : list(place));
    }
    const lists = new Map();
    for (const [key, list] of listed)
        lists.set(key, await list);
    function list({ apiVersion, kind, namespace }, everywhere = false) {
        const where = namespace === undefined || everywhere ? {} : { namespace };
        const query = { apiVersion, kind, ...where, labelSelector: _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__  .EF, metadataOnly: true };
        return (0,_cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__  .i)(reader, query);
    }
    async function orOwn(all, place) {
        if (!all.ok)
            return all.failure.reason === 'forbidden' ? list(place) : all;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(all.value.filter(({ metadata }) => metadata.namespace === place.namespace));
    }
    return {
        of(release, wanted) {
            const states = new Map();
            for (const kind of wanted) {
                const list = lists.get(keyOf(kind)) ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
                if (!list.ok)
                    return list;
                for (const object of list.value.filter((one) => (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__  .D0)(one, release))) {
                    states.set((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(object), (0,_kube_drift_object_state_js__WEBPACK_IMPORTED_MODULE_1__  .l)(object));
                }
            }
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(states);
        },
        objects: (release, wanted) => wanted.flatMap((kind) => {
            const list = lists.get(keyOf(kind));
            return list?.ok ? list.value.filter((one) => (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_2__  .D0)(one, release)) : [];
        }),
    };
}
function kindOf({ apiVersion, kind }) {
    return `${apiVersion} ${kind}`;
}
function keyOf(kind) {
    return `${kindOf(kind)} ${kind.namespace ?? ''}`;
}


  }),

  76797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  driftOfDeployed),
    a: () => (  observeDrift)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _drift_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89327);
  var _live_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71728);
  var _planned_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71675);
  var _read_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);





async function observeDrift(unchanged, { reader, store }) {
    const marked = unchanged.flatMap(({ entry, record }) => record.fingerprint ? [{ entry, record, fingerprint: record.fingerprint }] : []);
    const live = await (0,_live_states_js__WEBPACK_IMPORTED_MODULE_1__  .F)(marked.flatMap(({ fingerprint }) => fingerprint.kinds), reader);
    const answers = new Map();
    const doubtful = [];
    for (const { entry, record, fingerprint } of marked) {
        const states = live.of(entry, fingerprint.kinds);
        if (!states.ok)
            answers.set(entry.id, states);
        else if (isSame(states.value, fingerprint))
            answers.set(entry.id, (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined));
        else
            doubtful.push({
                id: entry.id,
                ...(0,_drift_states_js__WEBPACK_IMPORTED_MODULE_0__  .f)(entry, record),
                proven: provenBy(states.value, fingerprint),
            });
    }
    const compared = await (0,_read_drift_js__WEBPACK_IMPORTED_MODULE_3__  .k)(doubtful, { reader, store });
    for (const [index, { id }] of doubtful.entries())
        answers.set(id, answerOf(compared[index]));
    return answers;
}
async function driftOfDeployed(release, record, { reader, store }) {
    const request = (0,_drift_states_js__WEBPACK_IMPORTED_MODULE_0__  .f)(release, record);
    const { fingerprint } = record;
    const live = fingerprint && (await (0,_live_states_js__WEBPACK_IMPORTED_MODULE_1__  .F)(fingerprint.kinds, reader)).of(release, fingerprint.kinds);
    const isProven = live?.ok && fingerprint && isSame(live.value, fingerprint);
    if (isProven)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ revision: record.revision, objects: live.value.size, found: [] });
    const proven = live?.ok && fingerprint ? provenBy(live.value, fingerprint) : new Set();
    const [drift] = await (0,_read_drift_js__WEBPACK_IMPORTED_MODULE_3__  .k)([{ ...request, proven }], { reader, store });
    return drift ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ revision: record.revision, objects: 0, found: [] });
}
function isSame(states, fingerprint) {
    return [...states.values()].sort().join() === [...fingerprint.states].sort().join();
}
function provenBy(states, fingerprint) {
    const known = new Set(fingerprint.states);
    return new Set([...states].filter(([, state]) => known.has(state)).map(([object]) => object));
}
function answerOf(compared) {
    if (!compared?.ok)
        return compared ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
    const drift = (0,_planned_drift_js__WEBPACK_IMPORTED_MODULE_2__  .qI)(compared.value);
    const unknown = compared.value.found.find(({ drift: { state } }) => state === 'unknown');
    if (drift || !unknown)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(drift);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__  .f)({ reason: 'not-found', message: `${unknown.drift.object}: ${unknown.drift.why}` });
}


  }),

  71252:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  w: () => (  releaseHistories),
  K: () => (  releaseStates)
});

var release_release = __webpack_require__(45333);
var release_state = __webpack_require__(34073);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var limiter = __webpack_require__(36125);
var observe_drift = __webpack_require__(76797);
var lease_object = __webpack_require__(65836);
;// CONCATENATED MODULE: ./build/observe/lease-states.js


const LEASES = {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    labelSelector: lease_object .vq,
};
async function leaseStates(releases, reader) {
    const leases = await listLeases([...new Set(releases.map(({ namespace }) => namespace))], reader);
    if (!leases.ok)
        return leases;
    const now = reader.serverTime();
    const held = new Map(leases.value.map((lease) => [
        `${lease.metadata.namespace}/${lease.metadata.name}`,
        (0,lease_object .iC)(lease, now),
    ]));
    return (0,result.ok)(new Map(releases.flatMap((release) => {
        const found = held.get(`${release.namespace}/${(0,lease_object .mf)(release).name}`);
        if (!found)
            return [];
        const { holder, until } = found;
        const state = { holder, until: new Date(until).toISOString(), expired: until <= now };
        return [[`${release.namespace}/${release.name}`, state]];
    })));
}
async function listLeases(namespaces, reader) {
    if (namespaces.length > 1) {
        const all = await reader.list(LEASES);
        if (all.ok || all.failure.reason !== 'forbidden')
            return all;
    }
    const lists = (0,result .W)(await Promise.all(namespaces.map((namespace) => reader.list({ ...LEASES, namespace }))));
    return lists.ok ? (0,result.ok)(lists.value.flat()) : lists;
}

var releases = __webpack_require__(89045);
;// CONCATENATED MODULE: ./build/observe/release-states.js








const MOST_AT_ONCE = 8;
async function releaseStates(entries, ownId, { store, reader }) {
    const [observed, leases] = await Promise.all([
        (0,releases .v)([...entries], store),
        leaseStates(entries, reader),
    ]);
    if (!observed.ok)
        return (0,result .f)((0,failure .i)('list the stored releases', observed.failure));
    const drift = await driftMentions(entries, observed.value, { store, reader, ownId });
    const inTurn = (0,limiter .z)(MOST_AT_ONCE);
    const states = entries.map(async ({ id, name, namespace }) => {
        const release = observed.value.get(id) ?? { name, namespace, revisions: [] };
        const last = (0,release_release .BP)(release);
        const mention = drift.get(id);
        const state = {
            ...{ id, name, namespace, ...stateOf(release), ...leaseOf(release, leases) },
            ...(mention && { drift: mention }),
        };
        return last ? { ...state, ...(await inTurn(() => contentOf(release, last, store))) } : state;
    });
    return (0,result.ok)(await Promise.all(states));
}
async function releaseHistories(entries, { store }) {
    const observed = await (0,releases .v)([...entries], store);
    if (!observed.ok)
        return (0,result .f)((0,failure .i)('list the stored releases', observed.failure));
    const inTurn = (0,limiter .z)(MOST_AT_ONCE);
    const histories = entries.map(async ({ id, name, namespace }) => {
        const release = observed.value.get(id) ?? { name, namespace, revisions: [] };
        const revisions = release.revisions.map(async (record) => ({
            revision: record.revision,
            status: record.status,
            completed: record.inputs !== undefined,
            changedAt: timeOf(record),
            ...(await inTurn(() => storedContent(release, record, store))),
            ...markedContent(record),
        }));
        return { id, name, namespace, revisions: await Promise.all(revisions) };
    });
    return (0,result.ok)(await Promise.all(histories));
}
function stateOf(release) {
    const last = (0,release_release .BP)(release);
    if (!last)
        return { state: 'absent', completed: false };
    const serving = (0,release_release .$8)(release);
    return {
        state: last.status,
        revision: last.revision,
        ...(serving && serving !== last && { serves: serving.revision }),
        completed: last.inputs !== undefined,
        changedAt: timeOf(last),
        ...(last.manifestId !== undefined && { owner: last.manifestId }),
    };
}
async function driftMentions(entries, observed, { ownId, ...source }) {
    const asked = entries.flatMap((entry) => {
        const release = observed.get(entry.id);
        const record = release && (0,release_release .BP)(release);
        const isOwn = record !== undefined && record.manifestId === ownId;
        return record?.status === 'deployed' && isOwn ? [{ entry, record }] : [];
    });
    const answers = await (0,observe_drift .a)(asked, source);
    return new Map([...answers].map(([id, answer]) => [id, mentionOf(answer)]));
}
function mentionOf(answer) {
    if (!answer.ok)
        return { state: 'unknown', what: answer.failure.message };
    return answer.value ? { state: 'drifted', what: answer.value.summary } : { state: 'none' };
}
function leaseOf({ name, namespace }, leases) {
    if (!leases.ok)
        return { unread: (0,failure .i)('read the leases', leases.failure) };
    const lease = leases.value.get(`${namespace}/${name}`);
    return lease ? { lease } : {};
}
async function contentOf(release, record, store) {
    return record.details?.chart ? markedContent(record) : storedContent(release, record, store);
}
function markedContent({ details }) {
    if (!details)
        return {};
    const { chart, commit, runUrl } = details;
    const run = { ...(commit !== undefined && { commit }), ...(runUrl !== undefined && { url: runUrl }) };
    return { ...(chart && { chart }), ...(Object.keys(run).length > 0 && { run }) };
}
async function storedContent(release, { revision }, store) {
    const stored = await store.read(release, revision);
    if (!stored.ok)
        return { unread: stored.failure };
    if (!stored.value)
        return {};
    const { chart, description } = stored.value;
    const run = (0,release_state .D)(description);
    return {
        chart,
        ...(run && Object.keys(run).length > 0 && { run }),
        ...(description !== '' && { description }),
    };
}
function timeOf({ modifiedAt }) {
    return new Date(modifiedAt * 1_000).toISOString();
}


  }),

  89045:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  observeReleases)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

async function observeReleases(entries, store) {
    const observed = await store.observe(entries);
    if (!observed.ok)
        return observed;
    const stored = new Map(observed.value.map((release) => [keyOf(release), release]));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(entries.map(({ id, name, namespace }) => {
        const absent = { name, namespace, revisions: [] };
        return [id, stored.get(keyOf(absent)) ?? absent];
    })));
}
function keyOf({ name, namespace }) {
    return `${namespace}/${name}`;
}


  }),

  32093:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  XG: () => (  ageText),
  u0: () => (  entryText),
  O5: () => (  historyLines),
  j4: () => (  stateNotes),
  Cd: () => (  statusLines)
});


var display_width = __webpack_require__(39738);
var printable = __webpack_require__(72310);
;// CONCATENATED MODULE: ./build/report/text-table.js


const GAP = '  ';
function textTable(columns, rows, width) {
    const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(oneLine))];
    const widths = columns.map((_, at) => Math.max(...cells.map((row) => (0,display_width .F)(row[at] ?? ''))));
    const total = () => widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1);
    for (let excess = total() - width; excess > 0; excess = total() - width) {
        const longest = widestOf(columns, widths);
        if (longest === undefined)
            break;
        widths[longest] = (widths[longest] ?? 0) - 1;
    }
    return cells.map((row) => row
        .map((cell, at) => (0,display_width .G)(cell, widths[at] ?? 0))
        .join(GAP)
        .trimEnd());
}
function widestOf(columns, widths) {
    const candidates = widths
        .map((each, at) => ({ each, at }))
        .filter(({ each, at }) => columns[at]?.cuts && each > (0,display_width .F)(columns[at].title));
    return candidates.sort((a, b) => b.each - a.each)[0]?.at;
}
function oneLine(text) {
    return (0,printable .g)(text).replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/report/state-lines.js

const WIDTH = 80;
function statusLines(report) {
    if (report.releases.length === 0)
        return ['no charts were selected'];
    const [header = '', ...lines] = textTable([
        { title: 'CHART', cuts: true },
        { title: 'RELEASE', cuts: true },
        { title: 'STATE' },
        { title: 'REV' },
        { title: 'VERSION', cuts: true },
        { title: 'CHANGED' },
    ], report.releases.map((release) => [
        release.id,
        `${release.namespace}/${release.name}`,
        release.state,
        release.revision?.toString() ?? '',
        release.chart?.version ?? '',
        ageText(release.changedAt, report.at),
    ]), WIDTH);
    return [header, ...report.releases.flatMap((release, at) => [lines[at] ?? '', ...notes(release, report)])];
}
function historyLines({ releases, at }) {
    return releases.flatMap(({ id, namespace, name, revisions }) => {
        const title = `${id}: release ${namespace}/${name}`;
        if (revisions.length === 0)
            return [`${title} is absent: no revision is stored`];
        const table = textTable([
            { title: 'REV' },
            { title: 'STATUS' },
            { title: 'VERSION', cuts: true },
            { title: 'CHANGED' },
            { title: 'COMPLETED' },
            { title: 'BY', cuts: true },
        ], revisions.map((entry) => [
            entry.revision.toString(),
            entry.status,
            entry.chart?.version ?? '',
            ageText(entry.changedAt, at),
            entry.completed ? 'yes' : 'no',
            entryText(entry),
        ]), WIDTH);
        return [title, ...table];
    });
}
function entryText({ run, description, unread }) {
    if (unread)
        return `not readable: ${unread.message}`;
    return runText(run) ?? description ?? '';
}
function stateNotes(release, { manifestId }) {
    const { state, revision, serves, completed, owner, lease, description, unread } = release;
    const run = runText(release.run);
    const isOthers = owner !== undefined && owner !== manifestId;
    return [
        ...(lease
            ? [
                lease.expired
                    ? `a run that is dead held its lease until ${lease.until}: ${lease.holder}`
                    : `a run works on it: ${lease.holder} (lease until ${lease.until})`,
            ]
            : []),
        ...(state === 'failed' && description !== undefined ? [`failed: ${description}`] : []),
        ...(serves !== undefined ? [`revision ${serves} serves`] : []),
        ...(state === 'deployed' && !completed
            ? [`no run has completed revision ${revision}, so the next deploy goes over it again`]
            : []),
        ...(release.url === undefined ? [] : [`is at ${release.url}`]),
        ...driftNote(release),
        ...(isOthers ? [`belongs to manifest ${owner}`] : []),
        ...(run !== undefined ? [`last run: ${run}`] : []),
        ...(unread ? [`not known: ${unread.message}`] : []),
    ];
}
function driftNote({ drift, revision }) {
    if (drift === undefined || drift.state === 'none')
        return [];
    return [
        drift.state === 'drifted'
            ? `drifted from revision ${revision}: ${drift.what}`
            : `whether it drifted is not known: ${drift.what}`,
    ];
}
function notes(release, report) {
    return stateNotes(release, report).map((note) => `  ${note}`);
}
function runText(run) {
    return run?.url ?? (run?.commit === undefined ? undefined : `commit ${run.commit.slice(0, 12)}`);
}
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function ageText(time, now) {
    if (time === undefined)
        return '';
    const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(time)) / 1_000));
    if (seconds < 2 * MINUTE)
        return `${seconds}s`;
    if (seconds < 2 * HOUR)
        return `${Math.floor(seconds / MINUTE)}m`;
    return seconds < 2 * DAY ? `${Math.floor(seconds / HOUR)}h` : `${Math.floor(seconds / DAY)}d`;
}


  }),

  16125:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  renderStatus),
    z: () => (  renderHistory)
  });
  var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
  var _state_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32093);
  var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94520);



function renderStatus(report) {
    const rows = report.releases.map((release) => [
        `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(release.id)}**`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(`${release.namespace}/${release.name}`),
        release.state,
        release.revision?.toString() ?? '',
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(release.chart?.version ?? ''),
        (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_1__  .XG)(release.changedAt, report.at),
        (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_1__  .j4)(release, report).map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV).join('<br>'),
    ]);
    const title = `## Status of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(report.manifest)}`;
    const body = rows.length === 0
        ? '_No charts were selected._'
        : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__  .tp)(['Chart', 'Release', 'State', 'Revision', 'Version', 'Changed', 'Notes'], rows);
    return `${title}\n\n${body}\n`;
}
function renderHistory({ releases, at }) {
    const sections = releases.map(({ id, namespace, name, revisions }) => {
        const rows = revisions.map((entry) => [
            entry.revision.toString(),
            entry.status,
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(entry.chart?.version ?? ''),
            (0,_state_lines_js__WEBPACK_IMPORTED_MODULE_1__  .XG)(entry.changedAt, at),
            entry.completed ? 'yes' : 'no',
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)((0,_state_lines_js__WEBPACK_IMPORTED_MODULE_1__  .u0)(entry)),
        ]);
        const title = `## History of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(`${id} (${namespace}/${name})`)}`;
        const body = rows.length === 0
            ? '_No revision is stored._'
            : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__  .tp)(['Revision', 'Status', 'Version', 'Changed', 'Completed', 'By'], rows);
        return `${title}\n\n${body}\n`;
    });
    return sections.join('\n');
}


  }),

  39738:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  displayWidth),
    G: () => (  fitWidth)
  });
  var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

let segmenter;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|.\ufe0f)/u;
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter();
    return segmenter.segment(text);
}
function displayWidth(text) {
    let width = 0;
    for (const { segment } of graphemesOf(text))
        width += widthOf(segment);
    return width;
}
function fitWidth(text, columns) {
    const width = displayWidth(text);
    if (width <= columns)
        return text + ' '.repeat(columns - width);
    let cut = '';
    let used = 0;
    for (const { segment } of graphemesOf(text)) {
        const next = widthOf(segment);
        if (used + next > columns - 1)
            break;
        cut += segment;
        used += next;
    }
    return `${cut}…`.slice(0, columns === 0 ? 0 : undefined) + ' '.repeat(Math.max(0, columns - 1 - used));
}
function widthOf(grapheme) {
    if (INVISIBLE.test(grapheme))
        return 0;
    if (PICTURE.test(grapheme))
        return 2;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__  .Q1)(grapheme.codePointAt(0) ?? 0);
}


  }),

  55322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q1: () => (  eastAsianWidth)
});


;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (  null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (  null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] =   findWideFastPathRange(wideRanges);

function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}




  })

};
