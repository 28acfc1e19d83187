/**
 * Contents are flat: field → text, null, or a list of {id, name}. Compares by what is saved, so a list by its ids.
 */
export function same(one, other) {
    return key(one) === key(other);
}

export function sameContent(one, other) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(field => same(one[field], other[field]));
}

/**
 * What becomes of mine and theirs, which both began as base. Lists merge by what each added and took away; any other
 * field that both changed differently is a conflict and stands as mine until a person has decided.
 */
export function merge(base, mine, theirs) {
    const content = { ...theirs };
    const conflicts = [];
    for (const field of Object.keys(mine)) {
        if (same(mine[field], base[field]) || same(mine[field], theirs[field])) continue;
        if (Array.isArray(mine[field])) {
            content[field] = mergeLists(base[field] ?? [], mine[field], theirs[field] ?? []);
        } else {
            content[field] = mine[field];
            if (!same(theirs[field], base[field])) conflicts.push(field);
        }
    }
    return { content, conflicts };
}

function mergeLists(base, mine, theirs) {
    const had = new Set(base.map(each => each.id));
    const have = new Set(mine.map(each => each.id));
    const kept = theirs.filter(each => have.has(each.id) || !had.has(each.id));
    const known = new Set(theirs.map(each => each.id));
    return [...kept, ...mine.filter(each => !had.has(each.id) && !known.has(each.id))];
}

function key(value) {
    if (Array.isArray(value)) return JSON.stringify(value.map(each => each.id));
    return JSON.stringify(value ?? '');
}
