// A date, typed as 2005-03-01 (or 2005/3/1, 20050301) or picked from a calendar in Chinese; times stay form-js's own.
import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import { Datetime } from '@bpmn-io/form-js-viewer';
import { word } from '../../behaviours/behaviour.js';
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
    change.current = onChange;
    const locked = readonly || disabled;
    useEffect(() => {
        if (locked) {
            // the calendar that goes takes the mark away with it
            input.current.readOnly = Boolean(readonly);
            return undefined;
        }
        calendar.current = flatpickr(input.current, {
            locale: Mandarin, dateFormat: 'Y-m-d', allowInput: true, disableMobile: true, monthSelectorType: 'dropdown',
            errorHandler: () => {}, parseDate: text => new Date(`${tidy(text)}T00:00`),
            onChange: (_, text) => change.current({ value: text || null }),
        });
        return () => calendar.current.destroy();
    }, [locked]);
    useEffect(() => {
        if (calendar.current && input.current.value !== (value ?? '')) calendar.current.setDate(value ?? null, false);
        if (value && input.current.value !== value) input.current.value = value;
    }, [value]);
    return shell(props, { required: field.validate?.required, label: field.label || field.dateLabel },
        h('input', {
            id: domId, ref: input, class: 'fjs-input date-text', type: 'text', autocomplete: 'off', defaultValue: value ?? '',
            placeholder: locked ? '' : word('platform.script.forms.date-example'), readOnly: readonly, disabled, ...described(props),
            onFocus: () => onFocus?.(),
            onBlur: event => {
                const typed = tidy(event.target.value);
                if (typed !== (value ?? '')) onChange({ value: typed || null });
                event.target.value = typed;
                onBlur?.();
            },
        }));
}

function tidy(text) {
    const digits = text.normalize('NFKC').trim();
    const [, year, month, day] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(digits) ?? [];
    return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : digits;
}
