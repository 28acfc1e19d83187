// Fields of the pane: a label, a control, a hint; what was chosen is told when it is complete.
import { element, word } from '../../../behaviours/behaviour.js';
import { composing } from '../../../behaviours/work/hand.js';
import { paced } from '../../../behaviours/work/pace.js';
import { figureOf } from '../../../typed/figure.js';

let number = 0;

const REST = 500;
const AT_MOST = 2_000;
const MOST = 9_999;

/** Told while it is typed, too, unless only the whole of it says something (`whole`). */
export function text(label, value, tell, { hint, rows, limit, check, whole } = {}) {
    const control = rows ? element('textarea', { class: 'form-control', rows, maxlength: limit }) : element('input', { class: 'form-control', maxlength: limit });
    control.value = value ?? '';
    const fault = element('p', { class: 'field__error', hidden: true });
    let told = control.value;
    const say = typed => {
        if (typed === told) return;
        told = typed;
        tell(typed);
    };
    const typing = paced(() => composing(control) || check?.(control.value) || say(control.value), REST, AT_MOST);
    if (!whole) control.addEventListener('input', () => typing.soon());
    control.addEventListener('change', () => {
        typing.stop();
        const refusal = check?.(control.value);
        fault.textContent = refusal ?? '';
        fault.hidden = !refusal;
        control.classList.toggle('is-invalid', Boolean(refusal));
        if (!refusal) say(control.value);
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
    const amount = element('input', { inputmode: 'numeric', maxlength: 10, class: 'form-control', 'aria-label': label });
    const unit = element('select', { class: 'form-select', 'aria-label': word('administration.editor.unit') },
        ...units.map(each => element('option', { value: each }, word(`administration.editor.unit.${each}`))));
    amount.value = value?.amount ?? '';
    unit.value = value?.unit ?? units[0];
    const fault = element('p', { class: 'field__error', hidden: true }, word('administration.editor.amount', MOST));
    const changed = () => {
        const typed = amount.value.trim() ? Number(figureOf(amount.value).value) : null;
        fault.hidden = typed === null || Number.isInteger(typed) && typed >= 1 && typed <= MOST;
        amount.classList.toggle('is-invalid', !fault.hidden);
        if (fault.hidden) tell(typed === null ? null : { amount: typed, unit: unit.value });
    };
    amount.addEventListener('change', changed);
    unit.addEventListener('change', changed);
    return element('div', { class: 'field', role: 'group', 'aria-label': label }, element('span', { class: 'form-label' }, label),
        element('div', { class: 'input-group' }, amount, unit), fault, hint && element('p', { class: 'field__hint' }, hint));
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
