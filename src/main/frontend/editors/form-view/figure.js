// A number as it was typed: exact, never replaced by NaN; what is no number stays for its owner to mend.
import { h } from 'preact';
import { Numberfield } from '@bpmn-io/form-js-viewer';
import { described, shell } from './shell.js';

export function Figure(props) {
    const { field, domId, value, onChange, onBlur, onFocus, readonly, disabled } = props;
    const unit = field.appearance?.suffixAdorner;
    const tidy = text => text.normalize('NFKC').replace(/[,\s]/g, '');
    return shell(props, { required: field.validate?.required },
        h('div', { class: 'figure' },
            h('input', {
                id: domId, class: 'fjs-input', type: 'text', inputMode: field.decimalDigits === 0 ? 'numeric' : 'decimal', autocomplete: 'off',
                readOnly: readonly, disabled, value: value ?? '', required: field.validate?.required, ...described(props),
                onInput: event => onChange({ value: event.target.value === '' ? null : event.target.value }),
                onFocus: () => onFocus?.(),
                onBlur: event => {
                    const typed = event.target.value;
                    if (typed && tidy(typed) !== typed) onChange({ value: tidy(typed) });
                    onBlur?.();
                },
            }),
            unit && h('span', { class: 'figure__unit' }, unit)));
}
Figure.config = { ...Numberfield.config, sanitizeValue: ({ value }) => value === '' || value === undefined ? null : value };
