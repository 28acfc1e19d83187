// What became of a model: which elements came, went, say something else or stand elsewhere.
import { factsOf } from './facts.js';

/** What the line of something new says anyway. */
const IN_ITS_NAME = ['name', 'from', 'to'];
/** What says the id of another element. */
const REFERENCES = ['from', 'to', 'on', 'default'];

/** [{kind: added, removed, changed or moved, id, type, name, changes: [{what, before, after}]}], those that matter first. */
export function difference(before, after) {
    const [old, now] = [factsOf(before), factsOf(after)];
    const called = id => now.get(id)?.name || old.get(id)?.name || id;
    const found = [];
    for (const [id, element] of now) {
        const former = old.get(id);
        if (!former) found.push(line('added', id, element, changesOf({}, element.facts, called).filter(({ what }) => !IN_ITS_NAME.includes(what))));
        else {
            const changes = changesOf(former.facts, element.facts, called);
            if (changes.length > 0) found.push(line('changed', id, element, changes));
            else if (former.place !== element.place) found.push(line('moved', id, element, []));
        }
    }
    for (const [id, element] of old) {
        if (!now.has(id)) found.push(line('removed', id, element, []));
    }
    const order = ['added', 'removed', 'changed', 'moved'];
    return found.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

function line(kind, id, { type, name }, changes) {
    return { kind, id, type, name, changes };
}

function changesOf(former, facts, called) {
    const shown = (what, text = '') => text && REFERENCES.includes(what) ? called(text) : text;
    return [...new Set([...Object.keys(former), ...Object.keys(facts)])]
        .filter(what => former[what] !== facts[what])
        .map(what => ({ what, before: shown(what, former[what]), after: shown(what, facts[what]) }));
}
