// A date, typed in any usual spelling or picked from a calendar in Chinese; what is no date stays as it was typed.
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import { Datetime } from '@bpmn-io/form-js-viewer';
import { word } from '../../behaviours/behaviour.js';
import { dateOf } from '../../typed/date.js';
import { isBlank } from '../../typed/text.js';
import { described, shell } from './shell.js';

export function DateText(props) {
    return props.field.subtype === 'date' ? h(DateOnly, props) : h(Datetime, props);
}
DateText.config = { ...Datetime.config, sanitizeValue: ({ value }) => value || null };

function DateOnly(props) {
    const { field, domId, value, onChange, onBlur, onFocus, readonly, disabled } = props;
    const input = useRef(null);
    const calendar = useRef(null);
    const change = useRef(onChange);
    const [typed, setTyped] = useState(null);
    change.current = onChange;
    const locked = readonly || disabled;
    useEffect(() => {
        if (locked) return undefined;
        // The calendar reads an input of its own: of what is no date it would make one, or nothing.
        calendar.current = flatpickr(document.createElement('input'), {
            locale: Mandarin, dateFormat: 'Y-m-d', disableMobile: true, monthSelectorType: 'dropdown', clickOpens: false,
            positionElement: input.current, ignoredFocusElements: [input.current],
            onChange: (_, day) => {
                setTyped(null);
                change.current({ value: day || null });
            },
        });
        return () => calendar.current.destroy();
    }, [locked]);
    const open = () => {
        if (locked || calendar.current.isOpen) return;
        calendar.current.setDate(dateOf(value), false);
        calendar.current.open();
    };
    const onKeyDown = event => {
        if (event.key === 'Escape') calendar.current?.close();
        if (event.key !== 'ArrowDown' || !calendar.current?.isOpen) return;
        event.preventDefault();
        calendar.current.calendarContainer.querySelector('.flatpickr-day.selected, .flatpickr-day.today, .flatpickr-day')?.focus();
    };
    return shell(props, { required: field.validate?.required, label: field.label || field.dateLabel },
        h('input', {
            id: domId, ref: input, class: 'fjs-input date-text', type: 'text', autocomplete: 'off', value: typed ?? value ?? '',
            placeholder: locked ? '' : word('platform.script.forms.date-example'), readOnly: readonly, disabled, ...described(props),
            onFocus: () => { open(); onFocus?.(); },
            onClick: open, onKeyDown,
            onInput: event => {
                const text = event.target.value;
                setTyped(text);
                onChange({ value: isBlank(text) ? null : dateOf(text) ?? text });
            },
            onBlur: () => { setTyped(null); onBlur?.(); },
        }));
}
