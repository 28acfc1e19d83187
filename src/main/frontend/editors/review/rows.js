// The list of clauses: what each filter shows, how many, and where to go next.
// A row: {subject, verdict, talks, draft, mine, level, declared}; `only` {level, declared} narrows every filter, '' for any.
const FILTERS = {
    all: () => true,
    todo: row => !row.verdict,
    supplement: row => row.verdict === 'SUPPLEMENT',
    doubt: row => row.talks > 0 || row.draft,
    differs: row => row.verdict === 'ADJUST',
    mine: row => row.mine,
};

export function known(filter) {
    return Object.hasOwn(FILTERS, filter ?? '') ? filter : 'all';
}

export function shown(rows, filter, only = {}) {
    return rows.filter(row => FILTERS[known(filter)](row) && fits(row, only));
}

function fits(row, { level, declared }) {
    return (!level || row.level === level) && (!declared || row.declared === declared);
}

export function counts(rows, only) {
    return Object.fromEntries(Object.keys(FILTERS).map(filter => [filter, shown(rows, filter, only).length]));
}

/** The one `by` places further among those shown; stays at the ends. One that is not shown any more is between its neighbours. */
export function step(rows, filter, subject, by, only = {}) {
    const at = rows.findIndex(row => row.subject === subject);
    const matches = row => FILTERS[known(filter)](row) && fits(row, only);
    const way = by > 0 ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at)).reverse();
    return way.find(matches)?.subject ?? null;
}

/** The next one that nobody has looked at, the reader's own first, from here on and round again. */
export function nextOpen(rows, subject) {
    const at = rows.findIndex(row => row.subject === subject);
    const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].filter(row => !row.verdict && row.subject !== subject);
    return (round.find(row => row.mine) ?? round[0])?.subject ?? null;
}

/**
 * The rows that nobody has judged yet and the reader may: those that may be agreed to in one go, and those that are judged
 * by themselves, each with the reason.
 */
export function agreeable(rows) {
    const open = rows.filter(row => row.writable && !row.verdict);
    return { rows: open.filter(row => !apart(row)), apart: open.filter(apart).map(row => ({ ...row, why: apart(row) })) };
}

function apart(row) {
    if (!row.declared) return 'figures';
    if (row.draft) return 'HALF_WRITTEN';
    return row.apart === 'HALF_WRITTEN' ? null : row.apart;
}

/** 符合 is ticked at first; all of it where there is one answer only. */
export function ticked(rows) {
    const answers = new Set(rows.map(row => row.declared));
    return rows.filter(row => row.declared === 'CONFORM' || answers.size === 1);
}
