// 属性: what may be said of the selected element.
import { element as made, word } from '../../behaviours/behaviour.js';
import { isOwnId, OWN_NODES } from './contract.js';
import { note, setNote } from './properties.js';
import { fact, text } from './pane/field.js';
import { flowFields } from './pane/flow.js';
import { noticeFields } from './pane/notice.js';
import { taskFields } from './pane/task.js';
import { timerFields } from './pane/timer.js';

const OF_TYPE = { 'bpmn:UserTask': taskFields, 'bpmn:ServiceTask': noticeFields, 'bpmn:SequenceFlow': flowFields };

/** @param tools {modeling, moddle, contract, forms(), registry} */
export function pane(place, eventBus, tools) {
    let shown;
    const show = element => {
        shown = element;
        place.replaceChildren(...(element ? fieldsOf(element, tools) : [made('p', { class: 'muted' }, word('administration.editor.nothing-selected'))]));
    };
    eventBus.on('selection.changed', ({ newSelection }) => show(newSelection.length === 1 ? newSelection[0].labelTarget ?? newSelection[0] : null));
    let stale = false;
    const refresh = () => {
        stale = false;
        if (shown && tools.registry.get(shown.id)) refreshed(place, () => show(shown));
    };
    eventBus.on('element.changed', ({ element }) => {
        if (element !== shown) return;
        stale = true;
        if (!isTypedInto(place)) setTimeout(() => stale && refresh());
    });
    place.addEventListener('focusout', () => setTimeout(() => stale && !isTypedInto(place) && refresh()));
    show(null);
    return { refresh: () => show(shown) };
}

/** What is being typed, or was and cannot be taken, is not drawn over. */
function isTypedInto(place) {
    return place.querySelector('.is-invalid') || place.contains(document.activeElement) && document.activeElement.matches('textarea, input:not([type=checkbox])');
}

/** The keyboard stays where it was: at the control of the same place. */
function refreshed(place, show) {
    const at = [...place.querySelectorAll('input, select, textarea, button')].indexOf(document.activeElement);
    show();
    if (at >= 0) place.querySelectorAll('input, select, textarea, button')[at]?.focus();
}

function fieldsOf(element, tools) {
    const type = element.type.replace('bpmn:', '');
    const fixed = tools.contract.isFixed(element);
    const service = tools.contract.services.get(element.id);
    return [
        made('div', { class: 'pane__head' }, made('h3', {}, word(`administration.editor.type.${tools.contract.isOwnNotice(element) ? 'OwnNotice' : type}`)),
            made('span', { class: fixed ? 'muted small' : 'small pane__own' }, word(fixed ? 'administration.editor.fixed' : 'administration.editor.own'))),
        idField(element, fixed, tools),
        named(element) ? text(word('administration.editor.name'), element.businessObject.name, name => tools.modeling.updateProperties(element, { name }), { rows: 2, limit: 100 }) : null,
        element.type === 'bpmn:TextAnnotation'
            ? text(word('administration.editor.text'), element.businessObject.text, value => tools.modeling.updateProperties(element, { text: value }), { rows: 3, limit: 500 })
            : text(word('administration.editor.note'), note(element), value => setNote(tools, element, value), { rows: 3, limit: 500 }),
        ...(OF_TYPE[element.type]?.(element, tools) ?? []),
        ...timerFields(element, tools),
        service ? fact(word('administration.editor.service'), service.note || service.delegate) : null,
    ].filter(Boolean);
}

function named(element) {
    return element.type !== 'bpmn:TextAnnotation' && element.type !== 'bpmn:Association';
}

function idField(element, fixed, { modeling, registry }) {
    if (fixed || !(element.type in OWN_NODES)) return fact(word('administration.editor.id'), element.id);
    return text(word('administration.editor.id'), element.id, id => modeling.updateProperties(element, { id }), {
        limit: 54, whole: true, hint: word('administration.editor.id.hint'),
        check: id => !isOwnId(id) ? word('administration.editor.id.form') : registry.get(id) && id !== element.id ? word('administration.editor.id.taken') : null,
    });
}
