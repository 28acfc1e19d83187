// What a model says of its elements, as people read it.
import { word } from '../../behaviours/behaviour.js';
import { conditionWords } from '../modeler/condition-words.js';
import { keptFields, title } from '../modeler/forms.js';
import { readSpan } from '../modeler/pane/span.js';

const CHOSEN = { actor: 'actor', audience: 'actor', visibleTo: 'readers', inPaper: 'value', asyncBefore: 'value' };

/** @param forms of the version that says it */
export function factWords(what, text, forms) {
    if (!text) return text;
    if (what === 'condition') return conditionWords(text, forms.flatMap(keptFields));
    if (what === 'formRef') return formName(text, forms);
    const span = what === 'dueDate' || what === 'timer' ? readSpan(text) : null;
    if (span) return `${span.amount} ${word(`administration.editor.unit.${span.unit}`)}`;
    const key = `administration.editor.${CHOSEN[what]}.${text}`;
    const found = word(key);
    return found === key ? text : found;
}

function formName(id, forms) {
    const form = forms.find(each => each.schema.id === id);
    return form ? title(form) : id;
}
