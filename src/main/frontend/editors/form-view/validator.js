// The same rules in the same words as the server (platform.forms): code points, exact decimals.
import Big from 'big.js';
import { runExpressionEvaluation } from '@bpmn-io/form-js-viewer';
import { word } from '../../behaviours/behaviour.js';
import { creditCodeFault } from '../../typed/credit-code.js';
import { figureOf } from '../../typed/figure.js';
import { mailOf } from '../../typed/mail.js';
import { mobileOf, phoneOf } from '../../typed/phone.js';
import { clean, halfWidth, isBlank, lengthOf } from '../../typed/text.js';
import { formats } from './formats.js';
import { moment } from './moment.js';

const KINDS = ['email', 'phone'];
const REACHES = { phone: phoneOf, mobile: mobileOf, contact: typed => phoneOf(typed) ?? mailOf(typed), email: mailOf };
const CHOICES = ['select', 'radio', 'checklist', 'taglist'];

export class FieldValidator {
    constructor(expressionLanguage, formFieldRegistry, form) {
        this.expressionLanguage = expressionLanguage;
        this.fields = formFieldRegistry;
        this.form = form;
    }

    validateFieldInstance({ id, expressionContextInfo }, value) {
        const field = this.fields.get(id);
        return field ? this.check(field, value, expressionContextInfo) : [];
    }

    validateField(field, value) {
        return this.check(field, value, null);
    }

    check(field, value, context) {
        if (field.readonly === true) return [];
        const rules = { ...field.validate };
        for (const limit of ['min', 'max', 'minLength', 'maxLength']) {
            if (typeof rules[limit] === 'string' && rules[limit].startsWith('=')) {
                rules[limit] = context && this.standsFor(rules[limit], context)
                    ? runExpressionEvaluation(this.expressionLanguage, rules[limit], context) : null;
            }
        }
        const say = (key, ...args) => [word(`platform.script.forms.${key}`, field.label ?? field.dateLabel, ...args)];
        if (isEmpty(value) || field.type === 'checkbox' && !value) {
            const key = CHOICES.includes(field.type) ? 'required-choice' : field.type === 'checkbox' ? 'required-tick' : 'required';
            return rules.required ? say(key) : [];
        }
        if (field.properties?.explains && creditCodeFault(String(context?.data?.[field.properties.explains] ?? '')) !== 'check') return [];
        const own = formats[field.properties?.format];
        return this.choice(field, value, context, say) ?? kindOf(field, value, rules, say) ?? own?.(value, context?.data) ?? [];
    }

    /** What is chosen must be there to be chosen. */
    choice(field, value, context, say) {
        if (!CHOICES.includes(field.type) || field.valuesExpression && !context) return undefined;
        const found = field.valuesExpression ? runExpressionEvaluation(this.expressionLanguage, field.valuesExpression, context)
            : field.valuesKey ? this.form._getState().initialData?.[field.valuesKey] : field.values;
        if (!Array.isArray(found)) return undefined;
        const offered = found.map(each => typeof each === 'object' && each ? each.value : each);
        return [value].flat().every(each => offered.includes(each)) ? undefined : say('not-option');
    }

    /** Nothing is measured by a value that is wrong itself: that is said at its own field. */
    standsFor(expression, context) {
        return this.fields.getAll().every(({ key, ...field }) => !key || !expression.match(/\w+/g)?.includes(key)
            || !this.check({ key, ...field }, context.data?.[key], null).length);
    }
}
FieldValidator.$inject = ['expressionLanguage', 'formFieldRegistry', 'form'];

function kindOf(field, value, rules, say) {
    if (field.type === 'number') return figure(field, value, rules, say);
    if (field.type === 'datetime') return moment(field, value, say);
    return typeof value === 'string' ? text(field, value, rules, say) : undefined;
}

function text(field, value, rules, say) {
    const length = lengthOf(field.type === 'textarea' ? value : clean(value));
    if (rules.minLength && length < rules.minLength) return say('too-short', rules.minLength, length);
    if (rules.maxLength && length > rules.maxLength) return say('too-long', rules.maxLength, length);
    const code = halfWidth(value);
    if (rules.pattern && !new RegExp(rules.pattern).test(code)) {
        return rules.patternErrorMessage ? say('wrong-format-because', rules.patternErrorMessage) : say('wrong-format');
    }
    const reach = KINDS.includes(rules.validationType) ? rules.validationType : field.properties?.format;
    return REACHES[reach] && !REACHES[reach](code) ? say(`not-${reach}`) : undefined;
}

function figure(field, typed, rules, say) {
    const { value, fault } = figureOf(String(typed));
    if (fault) return say(fault);
    const number = Big(value);
    const decimals = (number.toFixed().split('.')[1] ?? '').length;
    if (field.decimalDigits >= 0 && decimals > field.decimalDigits) {
        return field.decimalDigits === 0 ? say('not-integer') : say('too-many-decimals', field.decimalDigits);
    }
    if (isFigure(rules.min) && number.lt(rules.min)) return say('too-small', rules.min);
    if (isFigure(rules.max) && number.gt(rules.max)) return say('too-large', rules.max);
    return isFigure(field.increment) && !Big(field.increment).eq(0) && !number.mod(field.increment).eq(0) ? say('wrong-step', field.increment) : undefined;
}

function isFigure(value) {
    return value !== null && value !== undefined && figureOf(String(value)).value !== undefined;
}

function isEmpty(value) {
    return value === null || value === undefined || typeof value === 'string' && isBlank(value) || Array.isArray(value) && !value.length;
}
