// The fields of an element, as the server names them; what is typed stays as it was typed.
import { element, icon, word } from '../../behaviours/behaviour.js';
import { composing, textOf } from '../../behaviours/work/hand.js';

const LONG = ['text', 'definition', 'formula_cn'];
const SEVERITIES = ['ERROR', 'WARN'];
const DIRECTIONS = ['LARGER', 'SMALLER'];

/**
 * @param field {key, label, cell}; @param value as the server told it
 * @param given {levels, scales, editable, changed(key, value)}
 */
export function field({ key, label, cell }, value, given) {
    const id = `field-${key}`;
    const changed = typed => given.changed(key, typed);
    if (cell === 'YES') {
        return wrapped(key, element('label', { class: 'form-check' },
            element('input', { type: 'checkbox', class: 'form-check-input', checked: value === true, disabled: !given.editable, onchange: event => changed(event.target.checked) }),
            element('span', {}, ` ${label}`)));
    }
    return wrapped(key, element('label', { class: 'form-label', for: id }, label), control(id, key, cell, value, given, changed),
        cell === 'LINES' ? element('p', { class: 'field__hint' }, word('administration.catalogue.script.lines')) : null);
}

function control(id, key, cell, value, given, changed) {
    const choices = { scale: given.scales, level: given.levels, direction: DIRECTIONS.map(each => ({ value: each, label: word(`administration.catalogue.script.${each}`) })) }[key];
    if (choices) return select(id, choices, value ?? '', given.editable, changed);
    if (cell === 'LINES') return area(id, (value ?? []).join('\n'), given.editable, text => changed(lines(text)), Math.max(2, value?.length ?? 0));
    if (LONG.includes(key)) return area(id, value ?? '', given.editable, changed, 3);
    return input(id, value ?? '', given.editable, changed, cell !== 'TEXT');
}

/** 特征要求: a text for each level. */
export function characteristics(values, given) {
    return element('fieldset', { class: 'tree-pane__group' }, element('legend', { class: 'form-label' }, word('administration.catalogue.script.characteristics')),
        ...given.levels.map(level => wrapped(`characteristics.${level.value}`, element('label', { class: 'form-label', for: `field-characteristics-${level.value}` }, level.label),
            area(`field-characteristics-${level.value}`, values?.[level.value] ?? '', given.editable, text => given.changed(`characteristics.${level.value}`, text), 2))));
}

/** 阈值: from which figure on a level is reached. @param smaller whether smaller figures are better */
export function thresholds(values, smaller, given) {
    const operators = ['ANY', smaller ? '<=' : '>='];
    return element('fieldset', { class: 'tree-pane__group' }, element('legend', { class: 'form-label' }, word('administration.catalogue.script.thresholds')),
        ...given.levels.map(({ value: level, label }) => {
            const threshold = { ...values?.[level] };
            const changed = part => given.changed(`thresholds.${level}`, Object.assign(threshold, part).operator === 'ANY' ? { operator: 'ANY' } : { ...threshold });
            const known = operators.includes(threshold.operator) || !threshold.operator ? operators : [...operators, threshold.operator];
            const operator = select(null, [{ value: '', label: '–' }, ...known.map(each => ({ value: each, label: each === 'ANY' ? word('administration.catalogue.script.ANY') : each }))],
                threshold.operator ?? '', given.editable, chosen => changed({ operator: chosen }));
            operator.setAttribute('aria-label', word('administration.catalogue.script.operator-of', label));
            const figure = input(`field-thresholds-${level}`, threshold.value ?? '', given.editable, typed => changed({ value: typed }), true);
            return wrapped(`thresholds.${level}`, element('label', { class: 'form-label', for: `field-thresholds-${level}` }, label),
                element('div', { class: 'tree-pane__threshold' }, operator, figure));
        }));
}

/** 参数校验: rows of rule, severity and message. */
export function validations(rows, given) {
    const list = (rows ?? []).map(row => ({ ...row }));
    const group = element('fieldset', { class: 'tree-pane__group', 'data-field': 'validations' });
    const changed = () => given.changed('validations', list);
    const draw = () => group.replaceChildren(element('legend', { class: 'form-label' }, word('administration.catalogue.script.validations')),
        ...list.map((row, at) => element('div', { class: 'tree-pane__rule' },
            named('rule', input(null, row.rule ?? '', given.editable, text => { row.rule = text; changed(); }, false), at),
            named('severity', select(null, SEVERITIES.map(each => ({ value: each, label: word(`administration.catalogue.script.${each}`) })), row.severity ?? '', given.editable,
                chosen => { row.severity = chosen; changed(); }), at),
            named('message', input(null, row.message ?? '', given.editable, text => { row.message = text; changed(); }, false), at),
            given.editable ? element('button', { type: 'button', class: 'btn btn-sm btn-quiet', 'aria-label': word('administration.catalogue.script.rule.remove', at + 1),
                onclick: () => { list.splice(at, 1); changed(); draw(); } }, icon('x')) : null)),
        given.editable ? element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => {
            list.push({ rule: '', severity: 'ERROR', message: '' });
            changed();
            draw();
        } }, word('administration.catalogue.script.rule.add')) : '', element('p', { class: 'field__error', role: 'alert' }));
    draw();
    return group;
}

function named(key, part, at) {
    part.setAttribute('aria-label', word(`administration.catalogue.script.rule.${key}`, at + 1));
    return part;
}

function wrapped(key, ...parts) {
    return element('div', { class: 'field', 'data-field': key }, ...parts, element('p', { class: 'field__error', role: 'alert' }));
}

function input(id, value, editable, changed, number) {
    const made = element('input', { class: 'form-control', id, autocomplete: 'off', inputmode: number ? 'decimal' : null, readonly: !editable, oninput: typed(changed) });
    made.value = value;
    return made;
}

/** What is being composed is nobody's text yet. */
function typed(changed) {
    return ({ target }) => composing(target) || changed(textOf(target));
}

function area(id, value, editable, changed, rows) {
    const made = element('textarea', { class: 'form-control', id, rows: String(Math.min(rows, 8)), readonly: !editable, oninput: typed(changed) });
    made.value = value;
    return made;
}

/** A value that is none of the choices is shown all the same. */
function select(id, choices, value, editable, changed) {
    const all = choices.some(each => each.value === value) ? choices : [{ value, label: value || '–' }, ...choices];
    return element('select', { class: 'form-select', id, disabled: !editable, onchange: event => changed(event.target.value) },
        ...all.map(each => element('option', { value: each.value, selected: each.value === value }, each.label)));
}

export function lines(text) {
    return text.split('\n').map(line => line.trim()).filter(Boolean);
}

/** Says at the fields what the check says. @return what belongs to no field */
export function sayFaults(place, faults) {
    const left = [];
    place.querySelectorAll('[data-field]').forEach(each => {
        each.classList.remove('field--error');
        each.querySelector(':scope > .field__error').textContent = '';
        each.querySelectorAll('[aria-invalid]').forEach(control => control.removeAttribute('aria-invalid'));
    });
    faults.forEach(fault => {
        const at = [...place.querySelectorAll('[data-field]')].find(each => isOf(fault.field, each.dataset.field));
        if (!at) {
            left.push(fault);
            return;
        }
        at.classList.add('field--error');
        at.querySelectorAll('input, select, textarea').forEach(control => control.setAttribute('aria-invalid', 'true'));
        const said = at.querySelector(':scope > .field__error');
        said.textContent = [said.textContent, fault.message].filter(Boolean).join('；');
    });
    return left;
}

/** `thresholds.3.value` is said at `thresholds.3`. */
export function isOf(field, key) {
    if (key === 'validations') return ['rule', 'severity', 'message', 'validations'].includes(field);
    return field === key || Boolean(field?.startsWith(`${key}.`));
}
