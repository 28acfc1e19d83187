/** The same text for what means the same: order of keys, and nothing in whichever form. */
export function plain(value) {
    return JSON.stringify(value ?? null, (_, inner) => isNothing(inner) ? null : typeof inner !== 'object' || Array.isArray(inner) ? inner
        : Object.fromEntries(Object.entries(inner).filter(([, each]) => !isNothing(each)).sort()));
}

function isNothing(value) {
    return value === null || value === undefined || value === '' || Array.isArray(value) && value.length === 0;
}

export function same(one, other) {
    return plain(one) === plain(other);
}

/** What becomes of two forms that both began as base; a field that both changed differently stays mine and is named. */
export function merge(base, mine, theirs) {
    const content = { ...theirs };
    const conflicts = [];
    for (const field of Object.keys({ ...mine, ...base })) {
        if (same(mine[field], base[field]) || same(mine[field], theirs[field])) continue;
        content[field] = mine[field] ?? null;
        if (!same(theirs[field], base[field])) conflicts.push(field);
    }
    return { content, conflicts };
}
