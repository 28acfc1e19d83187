// Changes of a draft as its API takes them: {act, kind, id, field, value, into, at}.

/** What is typed into one field goes as one change, unless something else happened between. */
export function withEdit(edits, edit) {
    const last = edits.at(-1);
    return last && isOfOneField(last, edit) ? [...edits.slice(0, -1), edit] : [...edits, edit];
}

export function isOfOneField(one, other) {
    return one.act === 'SET' && other.act === 'SET' && ['kind', 'id', 'field'].every(key => one[key] === other[key]);
}
