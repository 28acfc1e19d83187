// What every own field has around it: label, hint, errors, as form-js draws them.
import { h } from 'preact';
import { Description, Errors, Label } from '@bpmn-io/form-js-viewer';

export function shell({ field, domId, errors = [], readonly, disabled }, { required, label }, ...content) {
    const classes = ['fjs-form-field', `fjs-form-field-${field.type}`, errors.length && 'fjs-has-errors',
        readonly && 'fjs-readonly', disabled && 'fjs-disabled'].filter(Boolean).join(' ');
    return h('div', { class: classes },
        h(Label, { htmlFor: domId, label: label ?? field.label, required }),
        ...content,
        h(Description, { id: `${domId}-description`, description: field.description }),
        h(Errors, { id: `${domId}-error-message`, errors }));
}

export function described({ domId, errors = [] }) {
    return { 'aria-describedby': `${domId}-description ${domId}-error-message`, 'aria-invalid': errors.length > 0 };
}
