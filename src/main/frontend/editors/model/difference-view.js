// The difference of two versions: marks in the picture, and the same as a list.
import { element as made, word } from '../../behaviours/behaviour.js';
import { difference } from './difference.js';
import { factWords } from './fact-words.js';
import { fieldWords } from './field-words.js';
import { formDifference } from './form-difference.js';

/** @param before {model, forms} that it is compared with, @param forms of this one; elements that went are in the list only */
export async function showDifference(place, viewer, before, forms, goTo) {
    const { rootElement } = await viewer.get('moddle').fromXML(before.model);
    const lines = [
        ...difference(rootElement, viewer.getDefinitions()).map(line => ({ ...line, changes: line.changes.map(change => ofElement(change, before.forms, forms)) })),
        ...formDifference(before.forms, forms).map(line => ({ ...line, name: word('administration.script.difference.form', line.name), changes: line.changes.map(ofField) }))];
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const moved = lines.filter(line => line.kind === 'moved');
    const told = lines.filter(line => line.kind !== 'moved');
    const list = some => made('ul', { class: 'differences' }, ...some.map(line => made('li', {}, shown(line, registry.get(line.id), goTo))));
    const marked = ['added', 'changed'];
    registry.forEach(drawn => marked.forEach(kind => canvas.removeMarker(drawn, `difference-${kind}`)));
    told.filter(line => registry.get(line.id)).forEach(line => canvas.addMarker(line.id, `difference-${line.kind}`));
    place.replaceChildren(lines.length === 0 ? made('p', { class: 'card__body muted' }, word('administration.script.difference.none'))
        : list(told), moved.length === 0 ? '' : made('details', { class: 'differences__moved' },
        made('summary', {}, word('administration.script.difference.moved-only', moved.length)), list(moved)));
    return lines;
}

function ofElement({ what, before, after }, old, now) {
    const label = word(`administration.script.what.${what}`).replace(/^administration\.script\.what\./, '');
    return { label, before: factWords(what, before, old), after: factWords(what, after, now) };
}

function ofField({ label, before, after }) {
    const [old, now] = [fieldWords(before), fieldWords(after)];
    return { label, before: old, after: before && after && old === now ? word('administration.editor.field.otherwise', now) : now };
}

function shown(line, drawn, goTo) {
    const name = line.name || word(`administration.script.type.${line.type}`);
    return made('div', { class: `difference difference--${line.kind}` },
        made('span', { class: 'difference__kind' }, word(`administration.script.difference.${line.kind}`)),
        drawn && goTo ? made('button', { type: 'button', class: 'btn-link', onclick: () => goTo(drawn) }, name) : made('span', { class: 'strong' }, name),
        made('code', { class: 'small muted' }, line.id),
        ...line.changes.map(change => made('span', { class: 'difference__change' },
            made('span', { class: 'muted' }, change.label),
            ...line.kind === 'added' ? [] : [change.before ? made('del', {}, change.before) : none(), made('span', { 'aria-hidden': 'true' }, '→')], change.after ? made('ins', {}, change.after) : none())));
}

function none() {
    return made('span', { class: 'muted' }, word('administration.script.difference.nothing'));
}
