// What became of the forms of a model: which came, went, or ask for something else.
import { fields, title } from '../modeler/forms.js';

/** [{kind: added, removed or changed, id, name, changes: [{label, before, after}]}]; a field is null where there is none. */
export function formDifference(before, after) {
    const [old, now] = [byFile(before), byFile(after)];
    const line = (kind, form, changes) => ({ kind, id: form.file, name: title(form), changes });
    return [
        ...after.filter(form => !old.has(form.file)).map(form => line('added', form, changesOf([], fields(form)))),
        ...before.filter(form => !now.has(form.file)).map(form => line('removed', form, [])),
        ...after.filter(form => old.has(form.file) && text(form.schema) !== text(old.get(form.file).schema))
            .map(form => line('changed', form, changesOf(fields(old.get(form.file)), fields(form)))),
    ];
}

function byFile(forms) {
    return new Map(forms.map(form => [form.file, form]));
}

function changesOf(before, after) {
    const found = (fields, id) => fields.find(field => idOf(field) === id) ?? null;
    return [...new Set([...before, ...after].map(idOf))].map(id => [found(before, id), found(after, id)])
        .filter(([old, now]) => text(old) !== text(now))
        .map(([old, now]) => ({ label: [...new Set([old, now].filter(Boolean).map(field => field.label || field.key))].join(' → '), before: old, after: now }));
}

/** Keys may stand more than once, in different lists. */
function idOf(field) {
    return field.id ?? field.key;
}

function text(value) {
    return JSON.stringify(value);
}
