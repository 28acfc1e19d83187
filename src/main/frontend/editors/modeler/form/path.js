/** Where the value stands in the data: systems.number. */
export function pathOf(field, all) {
    const parents = [];
    for (let parent = all.find(each => each.id === field._parent); parent; parent = all.find(each => each.id === parent._parent)) {
        if (parent.path) parents.unshift(parent.path);
    }
    return [...parents, field.key ?? field.path].filter(Boolean).join('.');
}
