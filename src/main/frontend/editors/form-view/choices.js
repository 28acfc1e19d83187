// One or several of a list, each with a mark to set. What may not be chosen is shown with the reason.
import { h } from 'preact';
import { Checklist, Radio } from '@bpmn-io/form-js-viewer';
import { useChoices } from './choice.js';
import { described, shell } from './shell.js';

function list(props, options, { type, chosen, choose }) {
    const { field, domId, onBlur, readonly, disabled } = props;
    return shell(props, { required: field.validate?.required },
        h('ul', { id: domId, class: 'choices', role: type === 'radio' ? 'radiogroup' : 'group', 'aria-label': field.label, tabIndex: -1, ...described(props) },
            options.map((option, i) => h('li', { key: option.value, role: 'presentation', class: option.refused ? 'choices__refused' : undefined },
                h('label', {},
                    h('input', {
                        id: `${domId}-${i}`, type, name: domId, checked: chosen(option),
                        disabled: disabled || readonly || Boolean(option.refused) && !chosen(option),
                        onChange: event => choose(option, event.target.checked), onBlur: () => onBlur?.(),
                    }),
                    h('span', {}, option.label, option.refused && h('span', { class: 'choice__refused' }, option.refused)))))));
}

export function Choices(props) {
    const options = useChoices(props.field);
    if (!options.some(option => option.refused)) return h(Checklist, props);
    const chosen = Array.isArray(props.value) ? props.value : [];
    return list(props, options, {
        type: 'checkbox',
        chosen: option => chosen.includes(option.value),
        choose: (option, on) => props.onChange({ value: on ? [...chosen, option.value] : chosen.filter(each => each !== option.value) }),
    });
}
Choices.config = Checklist.config;

export function OneOf(props) {
    const options = useChoices(props.field);
    if (!options.some(option => option.refused)) return h(Radio, props);
    return list(props, options, {
        type: 'radio',
        chosen: option => option.value === props.value,
        choose: option => props.onChange({ value: option.value }),
    });
}
OneOf.config = Radio.config;
