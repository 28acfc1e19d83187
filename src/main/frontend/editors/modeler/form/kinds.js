// Kinds of fields that the server judges as the page does, with what a new one has and what may be said of each.
import { word } from '../../../behaviours/behaviour.js';

const named = more => (label, key) => ({ label, key, ...more });
const chosen = () => named({ values: [1, 2].map(number => ({ label: word('administration.editor.form.option', number), value: `option${number}` })) });

/** In the order of the palette. */
export const KINDS = [
    { group: 'input', types: ['textfield', 'textarea', 'number', 'datetime', 'checkbox'] },
    { group: 'selection', types: ['radio', 'select', 'checklist', 'taglist'] },
    { group: 'container', types: ['group', 'dynamiclist'] },
    { group: 'presentation', types: ['text', 'separator'] },
];

/** (label, key) → attributes. */
export const FRESH = {
    textfield: named({ validate: { maxLength: 100 } }),
    textarea: named({ validate: { maxLength: 2000 } }),
    number: named({}),
    datetime: (label, key) => ({ label, key, subtype: 'date', dateLabel: label }),
    checkbox: named({}),
    radio: (label, key) => chosen()(label, key),
    select: (label, key) => chosen()(label, key),
    checklist: (label, key) => chosen()(label, key),
    taglist: (label, key) => chosen()(label, key),
    group: label => ({ label }),
    dynamiclist: (label, key) => ({ label, path: key }),
    text: () => ({ text: word('administration.editor.form.text.new') }),
};

export const CHOICES = ['radio', 'select', 'checklist', 'taglist'];
export const KEPT = ['textfield', 'number', 'radio', 'select', 'checkbox'];
