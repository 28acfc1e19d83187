import { isBlank, trimmed } from '../../typed/text.js';

/** Only what is on the page and, of the figures, only what was changed: absent means unchanged. */
export function body(content, base, left) {
    const put = {};
    for (const [field, value] of Object.entries(content)) {
        if (left.includes(field)) continue;
        const [group, name, year] = field.split('.');
        if (group === 'parameters') {
            if (value !== base.content[field]) (put.parameters ??= {})[name] = { value: isBlank(value) ? null : value, version: base.versions[name] };
        } else if (year) {
            put.basis ??= {};
            put.basis.history ??= { ...base.item?.basis?.history };
            if (!isBlank(value)) put.basis.history[year] = trimmed(value);
            else delete put.basis.history[year];
        } else if (group === 'basis') {
            (put.basis ??= {})[name] = value;
        } else if (field === 'applicable') {
            if (value !== null) put.applicable = value === 'true';
        } else if (field === 'evidence') {
            put.evidence = value.map(file => file.id);
        } else {
            put[field] = value;
        }
    }
    return put;
}

/** What the API says of one field. */
export function given(item, field, parameter) {
    if (parameter) return item.parameters[parameter]?.value ?? '';
    if (field === 'applicable') return item.applicable == null ? null : String(item.applicable);
    if (field.startsWith('basis.history.')) return item.basis.history?.[field.slice(14)] ?? '';
    if (field.startsWith('basis.')) return item.basis[field.slice(6)] ?? '';
    return item[field] ?? '';
}
