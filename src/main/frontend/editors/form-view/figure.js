// A number: exact, never replaced by NaN; what is no number stays for its owner to mend. At rest its thousands are parted.
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Numberfield } from '@bpmn-io/form-js-viewer';
import { canonical, shown } from '../../typed/figure.js';
import { isBlank } from '../../typed/text.js';
import { described, shell } from './shell.js';

export function Figure(props) {
    const { field, domId, value, onChange, onBlur, onFocus, readonly, disabled } = props;
    const [typed, setTyped] = useState(null);
    const unit = field.appearance?.suffixAdorner;
    const text = String(value ?? '');
    return shell(props, { required: field.validate?.required },
        h('div', { class: 'figure' },
            h('input', {
                id: domId, class: 'fjs-input', type: 'text', inputMode: field.decimalDigits === 0 ? 'numeric' : 'decimal', autocomplete: 'off',
                // A figure without a unit may be a year.
                readOnly: readonly, disabled, value: typed ?? (unit ? shown(text) : text), required: field.validate?.required, ...described(props),
                onInput: event => {
                    setTyped(event.target.value);
                    onChange({ value: isBlank(event.target.value) ? null : canonical(event.target.value) });
                },
                onFocus: event => {
                    if (readonly || disabled) return;
                    if (event.target.value !== text) {
                        event.target.value = text;
                        event.target.select();
                    }
                    setTyped(text);
                    onFocus?.();
                },
                onBlur: () => { setTyped(null); onBlur?.(); },
            }),
            unit && h('span', { class: 'figure__unit' }, unit)));
}
Figure.config = { ...Numberfield.config, sanitizeValue: ({ value }) => value === '' || value === undefined ? null : value };
