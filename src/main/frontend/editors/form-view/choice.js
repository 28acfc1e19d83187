// A select that is searched by typing, with the keys and the roles of a combobox.
import { h } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FormContext, Select, useExpressionEvaluation } from '@bpmn-io/form-js-viewer';
import { word } from '../../behaviours/behaviour.js';
import { described, shell } from './shell.js';

const SHOWN = 200;

export function Choice(props) {
    const { field, domId, value, onChange, onBlur, onFocus, readonly, disabled } = props;
    const options = useChoices(field);
    const [open, setOpen] = useState(false);
    const [typed, setTyped] = useState(null);
    const [marked, setMarked] = useState(0);
    const list = useRef(null);

    const chosen = options.find(option => option.value === value);
    const found = useMemo(() => {
        const wanted = (typed ?? '').trim().toLowerCase();
        return options.filter(option => option.label.toLowerCase().includes(wanted)).slice(0, SHOWN);
    }, [options, typed]);
    useEffect(() => {
        if (field.valuesExpression && value != null && options.length && !chosen) onChange({ value: null });
    }, [options, value]);
    useEffect(() => list.current?.children[marked]?.scrollIntoView({ block: 'nearest' }), [marked, open]);

    const locked = readonly || disabled;
    const show = () => {
        if (locked || open) return;
        setMarked(Math.max(0, options.findIndex(option => option.value === value)));
        setOpen(true);
    };
    const close = () => {
        setOpen(false);
        setTyped(null);
    };
    const pick = option => {
        if (option?.refused) return;
        onChange({ value: option ? option.value : null });
        close();
    };
    // A search that found one thing means it; one that found nothing stays to be mended where nothing was chosen before.
    const leave = () => {
        const wanted = typed?.trim();
        const meant = wanted && (found.find(option => option.label === wanted) ?? (found.length === 1 ? found[0] : null));
        if (meant && !meant.refused) pick(meant);
        else if (wanted && value == null) setOpen(false);
        else close();
    };
    const unknown = typed?.trim() && value == null && !open;
    const onKeyDown = event => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (!open) show();
            else setMarked(Math.min(found.length - 1, Math.max(0, marked + (event.key === 'ArrowDown' ? 1 : -1))));
        } else if (event.key === 'Enter') {
            event.preventDefault();
            if (open && found[marked]) pick(found[marked]);
            else show();
        } else if (event.key === 'Escape' && open) {
            event.preventDefault();
            close();
        }
    };
    const required = field.validate?.required || field.properties?.requiredWithOptions === 'true' && options.length > 0;
    const errors = unknown ? [word('platform.script.forms.not-in-list', typed.trim())] : props.errors;
    return shell({ ...props, errors }, { required },
        h('div', { class: 'choice' },
            h('input', {
                id: domId, class: 'fjs-input choice__input', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: false,
                'aria-expanded': open, 'aria-controls': `${domId}-list`, 'aria-autocomplete': 'list', 'aria-required': Boolean(required),
                'aria-activedescendant': open && found[marked] ? `${domId}-${marked}` : undefined, ...described(props),
                placeholder: locked ? '' : word(`platform.script.forms.${field.valuesExpression && !options.length ? 'choose-first' : 'choose'}`),
                readOnly: readonly, disabled, value: typed ?? chosen?.label ?? value ?? '',
                onFocus: event => { show(); event.target.select(); onFocus?.(); },
                onClick: show,
                onInput: event => { setTyped(event.target.value); setMarked(0); setOpen(true); },
                onBlur: () => { leave(); onBlur?.(); },
                onKeyDown,
            }),
            value != null && !locked && h('button', {
                type: 'button', class: 'choice__clear', tabIndex: -1, 'aria-label': word('platform.script.forms.clear'),
                onMouseDown: event => { event.preventDefault(); pick(null); },
            }, '×'),
            // A list that scrolls would take the Tab that leads to the next field.
            open && h('ul', { id: `${domId}-list`, class: 'choice__list', role: 'listbox', tabIndex: -1, ref: list },
                found.map((option, i) => h('li', {
                    id: `${domId}-${i}`, key: option.value, role: 'option', 'aria-selected': option.value === value,
                    'aria-disabled': Boolean(option.refused),
                    class: i === marked ? 'choice__option choice__option--marked' : 'choice__option',
                    onMouseDown: event => { event.preventDefault(); pick(option); },
                    onMouseMove: () => i !== marked && setMarked(i),
                }, option.label, option.refused && h('span', { class: 'choice__refused' }, option.refused))),
                !found.length && h('li', { class: 'choice__none' }, word(`platform.script.forms.${options.length ? 'nothing-found' : 'choose-first'}`)))));
}
Choice.config = { ...Select.config, sanitizeValue: ({ value }) => value === '' || value === undefined ? null : value };

/** What may be chosen: written in the form, from a list of the data, or by an expression. */
export function useChoices(field) {
    const form = useContext(FormContext).getService('form');
    const evaluated = useExpressionEvaluation(field.valuesExpression);
    const initial = form._getState().initialData;
    return useMemo(() => {
        const source = field.valuesExpression ? evaluated : field.valuesKey ? initial?.[field.valuesKey] : field.values;
        return (Array.isArray(source) ? source : []).map(each => typeof each === 'object' && each
            ? { value: each.value, label: String(each.label ?? each.value), refused: each.refused } : { value: each, label: String(each) });
    }, [field, evaluated, initial]);
}
