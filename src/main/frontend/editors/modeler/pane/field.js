// Fields of the pane: a label, a control, a hint; what was chosen is told when it is complete.
import { element, word } from '../../../behaviours/behaviour.js';

let number = 0;

export function text(label, value, tell, { hint, rows, limit, check } = {}) {
    const control = rows ? element('textarea', { class: 'form-control', rows, maxlength: limit }) : element('input', { class: 'form-control', maxlength: limit });
    control.value = value ?? '';
    const fault = element('p', { class: 'field__error', hidden: true });
    control.addEventListener('change', () => {
        const refusal = check?.(control.value);
        fault.textContent = refusal ?? '';
        fault.hidden = !refusal;
        control.classList.toggle('is-invalid', Boolean(refusal));
        if (!refusal) tell(control.value);
    });
    return field(label, control, hint, fault);
}

/** @param options [{value, label}] */
export function choice(label, options, value, tell, { hint, empty } = {}) {
    const control = element('select', { class: 'form-select' });
    if (empty !== undefined) control.append(element('option', { value: '' }, empty));
    control.append(...options.map(option => element('option', { value: option.value }, option.label)));
    control.value = value ?? '';
    control.addEventListener('change', () => tell(control.value));
    return field(label, control, hint);
}

export function tick(label, on, tell, hint) {
    const control = element('input', { type: 'checkbox', class: 'form-check-input', id: next() });
    control.checked = on;
    control.addEventListener('change', () => tell(control.checked));
    return element('div', { class: 'field' }, element('div', { class: 'form-check' }, control,
        element('label', { class: 'form-check-label', for: control.id }, label)), hint && element('p', { class: 'field__hint' }, hint));
}

/** A length of time: {amount, unit}; an empty amount is none. */
export function span(label, value, units, tell, hint) {
    const amount = element('input', { type: 'number', min: 1, max: 9999, class: 'form-control', 'aria-label': label });
    const unit = element('select', { class: 'form-select', 'aria-label': word('administration.editor.unit') },
        ...units.map(each => element('option', { value: each }, word(`administration.editor.unit.${each}`))));
    amount.value = value?.amount ?? '';
    unit.value = value?.unit ?? units[0];
    const changed = () => amount.checkValidity() && tell(amount.value ? { amount: Number(amount.value), unit: unit.value } : null);
    amount.addEventListener('change', changed);
    unit.addEventListener('change', changed);
    return element('div', { class: 'field', role: 'group', 'aria-label': label }, element('span', { class: 'form-label' }, label),
        element('div', { class: 'input-group' }, amount, unit), hint && element('p', { class: 'field__hint' }, hint));
}

/** What the contract says, and nobody changes here. */
export function fact(label, value) {
    return element('div', { class: 'pane__fact' }, element('span', { class: 'muted' }, label), element('span', {}, value || '–'));
}

function field(label, control, hint, fault) {
    control.id = next();
    return element('div', { class: 'field' }, element('label', { class: 'form-label', for: control.id }, label), control, fault ?? null,
        hint ? element('p', { class: 'field__hint' }, hint) : null);
}

function next() {
    return `pane-${++number}`;
}
