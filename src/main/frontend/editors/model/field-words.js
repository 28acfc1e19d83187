// What a field of a form asks for, in one line: 单选：同意、不同意，必填.
import { word } from '../../behaviours/behaviour.js';

export function fieldWords(field) {
    if (!field) return '';
    const kind = word(`administration.editor.field.${field.type}`);
    const options = (field.values ?? []).map(each => each.label).join('、');
    return [options ? `${kind}：${options}` : kind, ...remarks(field)].join('，');
}

function remarks({ validate = {}, properties = {}, conditional, disabled, readonly }) {
    const said = (holds, key, ...args) => holds ? [word(`administration.editor.field.${key}`, ...args)] : [];
    return [
        ...said(validate.required, 'required'),
        ...said(validate.maxLength, 'longest', validate.maxLength),
        ...said(String(properties.processVariable) === 'true', 'kept'),
        ...said(conditional?.hide, 'hidden'),
        ...said(disabled, 'disabled'),
        ...said(readonly, 'readonly'),
    ];
}
