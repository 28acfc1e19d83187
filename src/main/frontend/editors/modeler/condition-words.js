// Conditions as people read them: 受理结论 等于 受理.
import { word } from '../../behaviours/behaviour.js';
import { conditionParts } from './condition.js';

export const SIGNS = { '==': 'eq', '!=': 'ne', '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' };

/** @param variables with what is known of them; the text as it stands where it is put together in another way */
export function conditionWords(text, variables) {
    const condition = conditionParts(text);
    if (!condition) return text;
    return condition.parts.map(part => {
        const variable = variables.find(each => each.name === part.variable) ?? { name: part.variable };
        const chosen = variable.values?.find(each => each.value === part.value) ?? { value: part.value };
        return `${nameOf(variable)} ${signName(part.sign)} ${valueName(variable, chosen)}`;
    }).join(` ${word(`administration.editor.joiner.${condition.joiner}`)} `);
}

export function signName(sign) {
    return word(`administration.editor.sign.${SIGNS[sign]}`);
}

export function nameOf(variable) {
    return variable.label ?? found(`administration.editor.variable.${variable.name}`) ?? variable.name;
}

export function valueName(variable, { value: chosen, label }) {
    if (typeof chosen === 'boolean') return word(`administration.editor.value.${chosen}`);
    return variable.label ? label ?? String(chosen) : found(`administration.editor.value.${chosen}`) ?? String(chosen);
}

function found(key) {
    const text = word(key);
    return text === key ? undefined : text;
}
