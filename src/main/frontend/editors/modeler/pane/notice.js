// A notice of the model's own: who is told, and what; places in the text are filled in when it is sent.
import { element as made, word } from '../../../behaviours/behaviour.js';
import { keptFields, readable } from '../forms.js';
import { property, setProperty } from '../properties.js';
import { choice, text } from './field.js';

const LIMIT = 200;
const PLACES = ['enterprise', 'number'];

export function noticeFields(element, tools) {
    if (!tools.contract.isOwnNotice(element)) return [];
    const set = (name, value) => setProperty(tools, element, name, value);
    return [
        choice(word('administration.editor.audience'), tools.contract.actors.map(actor => ({ value: actor, label: word(`administration.editor.actor.${actor}`) })),
            property(element, 'audience'), audience => set('audience', audience)),
        written(element, tools, value => set('text', value)),
    ];
}

/** With a button for each place, which puts it where one writes. */
function written(element, tools, tell) {
    const places = placesOf(tools.forms());
    const field = text(word('administration.editor.notice.text'), property(element, 'text'), value => tell(value.replace(/\s+/g, ' ').trim()),
        { rows: 4, limit: LIMIT, hint: word('administration.editor.notice.hint'), check: value => noticeFault(value, places.map(([name]) => name)) });
    const area = field.querySelector('textarea');
    field.append(made('div', { class: 'pane__places', role: 'group', 'aria-label': word('administration.editor.notice.places') }, ...places.map(([name, label]) =>
        made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => insert(area, `{${name}}`) }, label))));
    return field;
}

function placesOf(forms) {
    return [...PLACES.map(name => [name, word(`administration.editor.notice.place.${name}`)]),
        ...readable(forms).flatMap(keptFields).map(({ name, label }) => [name, label || name])];
}

function insert(area, place) {
    if (area.value.length + place.length > LIMIT) return;
    area.setRangeText(place, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('change'));
    if (area.isConnected) area.focus();
}

/** Why the text cannot be sent, in words; null where nothing is wrong. */
export function noticeFault(value, places) {
    const unknown = [...value.matchAll(/{([^{}]*)}/g)].map(match => match[1]).find(name => !places.includes(name));
    if (unknown !== undefined) return word('administration.editor.notice.unknown', unknown);
    return /[{}]/.test(value.replace(/{[^{}]*}/g, '')) ? word('administration.editor.notice.braces') : null;
}
