// A long text. With the property "explains" it is asked for only where the code it names has a wrong check character.
import { h } from 'preact';
import { Textarea, useExpressionEvaluation } from '@bpmn-io/form-js-viewer';
import { creditCodeFault } from '../../typed/credit-code.js';

export function Explanation(props) {
    const { explains } = props.field.properties ?? {};
    const code = useExpressionEvaluation(explains && `=${explains}`);
    if (!explains) return h(Textarea, props);
    const field = { ...props.field, validate: { ...props.field.validate, required: true } };
    return creditCodeFault(String(code ?? '')) === 'check' ? h(Textarea, { ...props, field }) : null;
}
Explanation.config = Textarea.config;
