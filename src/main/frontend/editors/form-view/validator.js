// The same rules in the same words as the server (platform.forms): code points, exact decimals, phone numbers of China.
import Big from 'big.js';
import { runExpressionEvaluation } from '@bpmn-io/form-js-viewer';
import { word } from '../../behaviours/behaviour.js';
import { formats } from './formats.js';

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const PHONE = /^(?:(?:\+|00)\d{6,20}|1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(?:-\d{1,6})?|(?:400|800)-?\d{3}-?\d{4})$/;
const FIGURE = /^[+-]?(?:\d{1,30}(?:\.\d{0,20})?|\.\d{1,20})$/;
const CHOICES = ['select', 'radio', 'checklist', 'taglist'];

export class FieldValidator {
    constructor(expressionLanguage, formFieldRegistry) {
        this.expressionLanguage = expressionLanguage;
        this.fields = formFieldRegistry;
    }

    validateFieldInstance({ id, expressionContextInfo }, value) {
        const field = this.fields.get(id);
        return field ? this.check(field, value, expressionContextInfo) : [];
    }

    validateField(field, value) {
        return this.check(field, value, null);
    }

    check(field, value, context) {
        const rules = { ...field.validate };
        for (const limit of ['min', 'max', 'minLength', 'maxLength']) {
            if (typeof rules[limit] === 'string' && rules[limit].startsWith('=')) {
                rules[limit] = context && runExpressionEvaluation(this.expressionLanguage, rules[limit], context);
            }
        }
        const say = (key, ...args) => [word(`platform.script.forms.${key}`, field.label ?? field.dateLabel, ...args)];
        if (isEmpty(value) || field.type === 'checkbox' && !value) {
            const key = CHOICES.includes(field.type) ? 'required-choice' : field.type === 'checkbox' ? 'required-tick' : 'required';
            return rules.required ? say(key) : [];
        }
        const own = formats[field.properties?.format];
        return kindOf(field, value, rules, say) ?? own?.(value) ?? [];
    }
}
FieldValidator.$inject = ['expressionLanguage', 'formFieldRegistry'];

function kindOf(field, value, rules, say) {
    if (field.type === 'number') return figure(field, String(value), rules, say);
    if (field.type === 'datetime' && field.subtype === 'date') return date(value, say);
    return typeof value === 'string' ? text(value, rules, say) : undefined;
}

function text(value, rules, say) {
    const length = [...value.trim()].length;
    if (rules.minLength && length < rules.minLength) return say('too-short', rules.minLength, length);
    if (rules.maxLength && length > rules.maxLength) return say('too-long', rules.maxLength, length);
    if (rules.pattern && !new RegExp(rules.pattern).test(value.normalize('NFKC').trim())) {
        return rules.patternErrorMessage ? say('wrong-format-because', rules.patternErrorMessage) : say('wrong-format');
    }
    if (rules.validationType === 'email' && !EMAIL.test(value.trim())) return say('not-email');
    if (rules.validationType === 'phone' && !PHONE.test(value.trim())) return say('not-phone');
    return undefined;
}

function figure(field, value, rules, say) {
    if (!FIGURE.test(value)) return say('not-number');
    const number = Big(value);
    const decimals = (number.toFixed().split('.')[1] ?? '').length;
    if (field.decimalDigits >= 0 && decimals > field.decimalDigits) {
        return field.decimalDigits === 0 ? say('not-integer') : say('too-many-decimals', field.decimalDigits);
    }
    if (isFigure(rules.min) && number.lt(rules.min)) return say('too-small', rules.min);
    if (isFigure(rules.max) && number.gt(rules.max)) return say('too-large', rules.max);
    return undefined;
}

function date(value, say) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
    const moment = new Date(Date.UTC(year, month - 1, day));
    if (!year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== Number(day)) return say('not-date');
    return year < 1900 || year > 2199 ? say('date-out-of-range') : undefined;
}

function isFigure(value) {
    return value !== null && value !== undefined && FIGURE.test(String(value));
}

function isEmpty(value) {
    return value === null || value === undefined || typeof value === 'string' && value.trim() === '' || Array.isArray(value) && !value.length;
}
