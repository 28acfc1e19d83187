// Several of a list, each with a box to tick. What may not be chosen is shown with the reason.
import { h } from 'preact';
import { Checklist } from '@bpmn-io/form-js-viewer';
import { useChoices } from './choice.js';
import { described, shell } from './shell.js';

export function Choices(props) {
    const { field, domId, value, onChange, onBlur, readonly, disabled } = props;
    const options = useChoices(field);
    if (!options.some(option => option.refused)) return h(Checklist, props);
    const chosen = Array.isArray(value) ? value : [];
    const tick = (option, on) => onChange({ value: on ? [...chosen, option.value] : chosen.filter(each => each !== option.value) });
    return shell(props, { required: field.validate?.required },
        h('ul', { id: domId, class: 'choices', role: 'group', 'aria-label': field.label, tabIndex: -1, ...described(props) },
            options.map((option, i) => h('li', { key: option.value, class: option.refused ? 'choices__refused' : undefined },
                h('label', {},
                    h('input', {
                        id: `${domId}-${i}`, type: 'checkbox', checked: chosen.includes(option.value),
                        disabled: disabled || readonly || Boolean(option.refused) && !chosen.includes(option.value),
                        onChange: event => tick(option, event.target.checked), onBlur: () => onBlur?.(),
                    }),
                    h('span', {}, option.label, option.refused && h('span', { class: 'choice__refused' }, option.refused)))))));
}
Choices.config = Checklist.config;
