// A user task: what the contract says of its own steps, what may be chosen for one that was added.
import { element as made, icon, word } from '../../../behaviours/behaviour.js';
import { indicatorOf } from '../contract.js';
import { readable, title } from '../forms.js';
import { property, setProperty } from '../properties.js';
import { choice, fact, span, tick } from './field.js';
import { readSpan, writeSpan } from './span.js';

const READERS = ['ENTERPRISE', 'INSTITUTION', 'BOTH'];

export function taskFields(element, tools) {
    return tools.contract.isFixed(element) ? ofTheContract(element, tools) : ofAnOwnStep(element, tools);
}

function ofTheContract(element, { contract, forms, modeling, edit }) {
    const step = contract.steps.get(element.id);
    const form = formOf(element, forms);
    const indicator = indicatorOf(element);
    return [
        indicator ? fact(word('administration.editor.indicator'), indicator) : null,
        fact(word('administration.editor.actor'), step?.actor ? word(`administration.editor.actor.${step.actor}`) : word('administration.editor.actor.ENTERPRISE')),
        fact(word('administration.editor.form'), form ? `${title(form, contract)}（${form.file}）` : element.businessObject.get('camunda:formRef')),
        editing(form, edit),
        step?.due ? fact(word('administration.editor.due'), word('administration.editor.due.limit')) : due(element, modeling),
    ];
}

function ofAnOwnStep(element, tools) {
    const set = (name, value) => setProperty(tools, element, name, value);
    return [
        choice(word('administration.editor.form'), readable(tools.forms()).map(form => ({ value: form.schema.id, label: `${title(form, tools.contract)}（${form.file}）` })),
            element.businessObject.get('camunda:formRef'), id => tools.modeling.updateProperties(element,
                { 'camunda:formRef': id || undefined, 'camunda:formRefBinding': id ? 'deployment' : undefined }),
            { empty: word('administration.editor.choose'), hint: word('administration.editor.form.hint') }),
        editing(formOf(element, tools.forms), tools.edit),
        choice(word('administration.editor.actor'), tools.contract.actors.map(actor => ({ value: actor, label: word(`administration.editor.actor.${actor}`) })),
            property(element, 'actor'), actor => set('actor', actor)),
        choice(word('administration.editor.readers'), READERS.map(each => ({ value: each, label: word(`administration.editor.readers.${each}`) })),
            property(element, 'visibleTo'), readers => set('visibleTo', readers), { empty: word('administration.editor.readers.own') }),
        tick(word('administration.editor.in-paper'), property(element, 'inPaper') === 'true', on => set('inPaper', on ? 'true' : '')),
        due(element, tools.modeling),
    ];
}

function formOf(element, forms) {
    return readable(forms()).find(each => each.schema.id === element.businessObject.get('camunda:formRef'));
}

function editing(form, edit) {
    return form ? made('p', {}, made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => edit(form) },
        icon('edit'), word('administration.editor.forms.edit'))) : null;
}

function due(element, modeling) {
    return span(word('administration.editor.due'), readSpan(element.businessObject.get('camunda:dueDate')), ['D', 'W', 'M'],
        chosen => modeling.updateProperties(element, { 'camunda:dueDate': chosen ? writeSpan(chosen) : undefined }), word('administration.editor.due.hint'));
}
