// When a way is taken: chosen from known variables, never typed.
import { element as made, icon, word } from '../../../behaviours/behaviour.js';
import { conditionParts, conditionText } from '../condition.js';
import { conditionWords, nameOf, signName, SIGNS, valueName } from '../condition-words.js';
import { readable } from '../forms.js';
import { fact, tick } from './field.js';

const OF_WORDS = ['==', '!='];

export function flowFields(flow, tools) {
    const text = flow.businessObject.conditionExpression?.body ?? '';
    if (!isOwn(flow, tools.contract)) return [fact(word('administration.editor.condition'), text ? conditionWords(text, tools.contract.variables([])) : word('administration.editor.condition.none'))];
    const gateway = flow.source.businessObject;
    const otherwise = gateway.default === flow.businessObject;
    const condition = conditionParts(text);
    return [
        tick(word('administration.editor.default'), otherwise, on => setDefault(flow, on, tools), word('administration.editor.default.hint')),
        otherwise ? null : condition ? chooser(flow, condition, tools) : fact(word('administration.editor.condition'), text),
    ];
}

function isOwn(flow, contract) {
    return flow.source?.type === 'bpmn:ExclusiveGateway' && !contract.isFixed(flow.source);
}

function setDefault(flow, on, { modeling }) {
    modeling.updateProperties(flow.source, { default: on ? flow.businessObject : undefined });
    if (on) modeling.updateProperties(flow, { conditionExpression: undefined });
}

function chooser(flow, condition, tools) {
    const variables = tools.contract.variables(readable(tools.forms()));
    const change = parts => write(flow, { ...condition, parts }, tools);
    const rows = condition.parts.map((part, at) => comparison(part, variables, other =>
        change(condition.parts.flatMap((each, index) => index !== at ? [each] : other ? [other] : []))));
    return made('div', { class: 'field pane__condition', role: 'group', 'aria-label': word('administration.editor.condition') },
        made('span', { class: 'form-label' }, word('administration.editor.condition')), ...rows,
        condition.parts.length > 1 ? joined(condition, joiner => write(flow, { ...condition, joiner }, tools)) : null,
        made('button', { type: 'button', class: 'btn btn-sm btn-secondary', disabled: variables.length === 0,
            onclick: () => change([...condition.parts, first(variables[0])]) }, icon('plus'), word('administration.editor.condition.add')),
        variables.length === 0 ? made('p', { class: 'field__hint' }, word('administration.editor.condition.no-variables')) : null);
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
    if (variable.values.length > 0) {
        return select(label, variable.values.map((each, at) => [String(at), valueName(variable, each)]),
            String(variable.values.findIndex(each => each.value === part.value)), at => tell(variable.values[at].value));
    }
    const number = variable.type === 'number';
    const control = made('input', { class: 'form-control', type: number ? 'number' : 'text', step: 'any', maxlength: 100, 'aria-label': label });
    control.value = part.value ?? '';
    control.addEventListener('change', () => tell(number ? Number(control.value) : control.value));
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

function write(flow, condition, { modeling, moddle }) {
    const body = conditionText(condition);
    modeling.updateProperties(flow, { conditionExpression: body ? moddle.create('bpmn:FormalExpression', { body }) : undefined });
}
