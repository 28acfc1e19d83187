// Where a value of the data stands in the form, and what the form holds.
export function keysOf(schema) {
    const keys = new Set();
    for (const field of schema.components ?? []) {
        if (field.type === 'dynamiclist' || field.type === 'group' && field.path) keys.add(field.path.split('.')[0]);
        else if (field.components) keysOf(field).forEach(key => keys.add(key));
        else if (field.key) keys.add(field.key.split('.')[0]);
    }
    return keys;
}

/** Errors of the server, [{field: 'systems[1].number', message}], as form-js holds them: by id, below it by row. */
export function errorsById(schema, errors) {
    const known = new Map();
    collect(schema, '', known);
    const byId = {};
    const other = [];
    for (const { field, message } of errors) {
        const row = /\[(\d+)]/.exec(field)?.[1];
        const id = known.get(field.replace(/\[\d+]/g, '[]'));
        if (!id) other.push(message);
        else if (row === undefined) byId[id] = [...byId[id] ?? [], message];
        else byId[id] = { ...byId[id], [row]: [...byId[id]?.[row] ?? [], message] };
    }
    return { byId, other };
}

function collect(parent, prefix, known) {
    for (const field of parent.components ?? []) {
        if (field.type === 'dynamiclist') collect(field, `${prefix}${field.path}[].`, known);
        else if (field.components) collect(field, field.path ? `${prefix}${field.path}.` : prefix, known);
        else if (field.key) known.set(prefix + field.key, field.id);
    }
}

/** [{id, row, message}] in the order of the page. */
export function flat(schema, errors) {
    const found = [];
    const visit = field => {
        const of = errors[field.id];
        if (Array.isArray(of)) of.forEach(message => found.push({ id: field.id, message }));
        else if (of) Object.entries(of).forEach(([row, messages]) => [messages].flat().forEach(message => found.push({ id: field.id, row, message })));
        field.components?.forEach(visit);
    };
    visit(schema);
    return found;
}

/** How much is filled in, in percent: the same count as the server's. */
export function completeness(schema, data) {
    const counted = new Map();
    const visit = field => {
        if (field.key || field.path) counted.set(field.key ?? field.path, field.disabled ? null : field.properties?.countsAs ?? field.key ?? field.path);
        if (!field.path) field.components?.forEach(visit);
    };
    visit(schema);
    const all = new Set();
    const filled = new Set();
    for (const [key, value] of Object.entries(data)) {
        const name = counted.get(key);
        if (!name) continue;
        all.add(name);
        if (value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)) filled.add(name);
    }
    return all.size ? Math.floor(filled.size * 100 / all.size) : 0;
}
