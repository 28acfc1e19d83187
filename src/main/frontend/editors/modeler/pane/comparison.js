// Comparisons as people choose them: what is compared, how, with which value; several are joined by one word.
import { element as made, icon, word } from '../../../behaviours/behaviour.js';
import { figureOf } from '../../../typed/figure.js';
import { nameOf, signName, SIGNS, valueName } from '../condition-words.js';

const OF_WORDS = ['==', '!='];

/** @param condition {joiner, parts}; @param variables {name, label, type, values}; @param tell gets the changed condition; @param none said where there is nothing to compare */
export function comparisons(label, condition, variables, tell, none) {
    const change = parts => tell({ ...condition, parts });
    const rows = condition.parts.map((part, at) => comparison(part, variables, other =>
        change(condition.parts.flatMap((each, index) => index !== at ? [each] : other ? [other] : []))));
    return made('div', { class: 'field pane__condition', role: 'group', 'aria-label': label },
        made('span', { class: 'form-label' }, label), ...rows,
        condition.parts.length > 1 ? joined(condition, joiner => tell({ ...condition, joiner })) : null,
        made('button', { type: 'button', class: 'btn btn-sm btn-secondary', disabled: variables.length === 0,
            onclick: () => change([...condition.parts, first(variables[0])]) }, icon('plus'), word('administration.editor.condition.add')),
        variables.length === 0 ? made('p', { class: 'field__hint' }, none) : null);
}

/** @param tell gets the changed comparison, null when it goes */
function comparison(part, variables, tell) {
    const known = variables.find(each => each.name === part.variable) ?? { name: part.variable, type: 'textfield', values: [] };
    const offered = variables.includes(known) ? variables : [known, ...variables];
    return made('div', { class: 'pane__comparison' },
        select(word('administration.editor.variable'), offered.map(each => [each.name, nameOf(each)]), part.variable,
            name => tell(first(offered.find(each => each.name === name)))),
        select(word('administration.editor.sign'), (known.type === 'number' ? Object.keys(SIGNS) : OF_WORDS).map(sign => [sign, signName(sign)]), part.sign,
            sign => tell({ ...part, sign })),
        value(known, part, chosen => tell({ ...part, value: chosen })),
        made('button', { type: 'button', class: 'btn btn-sm btn-quiet', 'aria-label': word('administration.editor.condition.remove'), onclick: () => tell(null) }, icon('trash')));
}

function value(variable, part, tell) {
    const label = word('administration.editor.value');
    if (part.value === null) return made('span', { class: 'muted' }, word('administration.editor.value.nothing'));
    if (variable.values.length > 0) {
        return select(label, variable.values.map((each, at) => [String(at), valueName(variable, each)]),
            String(variable.values.findIndex(each => each.value === part.value)), at => tell(variable.values[at].value));
    }
    const number = variable.type === 'number';
    const control = made('input', { class: 'form-control', inputmode: number ? 'decimal' : null, maxlength: 100, 'aria-label': label });
    control.value = part.value ?? '';
    control.addEventListener('change', () => {
        const typed = number ? figureOf(control.value).value : control.value;
        control.classList.toggle('is-invalid', typed === undefined);
        control.setAttribute('title', typed === undefined ? word('administration.editor.value.number') : '');
        if (typed !== undefined) tell(number ? Number(typed) : typed);
    });
    return control;
}

function joined(condition, tell) {
    return select(word('administration.editor.joiner'), ['and', 'or'].map(each => [each, word(`administration.editor.joiner.${each}`)]), condition.joiner, tell);
}

function select(label, options, chosen, tell) {
    const control = made('select', { class: 'form-select', 'aria-label': label }, ...options.map(([key, text]) => made('option', { value: key }, text)));
    control.value = chosen;
    control.addEventListener('change', () => tell(control.value));
    return control;
}

function first(variable) {
    return { variable: variable.name, sign: '==', value: variable.values[0]?.value ?? (variable.type === 'number' ? 0 : '') };
}
