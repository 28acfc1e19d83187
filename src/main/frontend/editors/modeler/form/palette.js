// What may be put into a form: dragged to its place, or pressed to stand at the end or below the selected field.
import { element as made, word } from '../../../behaviours/behaviour.js';
import { kindName } from './canvas.js';
import { KINDS } from './kinds.js';

export function palette(place, editor) {
    const button = type => made('button', { type: 'button', class: 'fjs-palette-field fjs-drag-copy fjs-no-drop form-palette__kind', 'data-field-type': type,
        onclick: () => add(type, editor) }, kindName(type));
    place.replaceChildren(...KINDS.map(({ group, types }) => made('div', { class: 'form-palette__group' },
        made('h3', {}, word(`administration.editor.form.group.${group}`)),
        made('div', { class: 'fjs-drag-container fjs-no-drop' }, ...types.map(button)))));
}

function add(type, editor) {
    const registry = editor.get('formFieldRegistry');
    const selection = editor.get('selection');
    const selected = selection.get();
    const inside = selected && ['group', 'dynamiclist'].includes(selected.type) && !['group', 'dynamiclist'].includes(type);
    const parent = inside ? selected : registry.get(selected?._parent) ?? editor._getState().schema;
    const at = inside || !selected || selected.type === 'default' ? parent.components.length : parent.components.indexOf(selected) + 1;
    const layout = { row: editor.get('formLayouter').nextRowId(), columns: null };
    selection.set(editor.get('modeling').addFormField({ type, _parent: parent.id, layout }, parent, at));
}
