const SPAN = 10 * 60_000;

/** States that one person saved within ten minutes stand for one version; newest first, as they come. */
export function grouped(states) {
    const groups = [];
    for (const state of states) {
        const group = groups.at(-1);
        if (group && group[0].savedBy === state.savedBy && Date.parse(group[0].savedAt) - Date.parse(state.savedAt) <= SPAN) group.push(state);
        else groups.push([state]);
    }
    return groups;
}

/** What became of a list of files: [{kind: 'same' | 'added' | 'removed', file}]. */
export function filesBetween(before, after) {
    const had = new Set(before.map(file => file.id));
    const have = new Set(after.map(file => file.id));
    return [...after.map(file => ({ kind: had.has(file.id) ? 'same' : 'added', file })),
        ...before.filter(file => !have.has(file.id)).map(file => ({ kind: 'removed', file }))];
}
