// A long text. With the property "explains" it is asked for only where the code it names has a wrong check character.
import { h } from 'preact';
import { Textarea, useExpressionEvaluation } from '@bpmn-io/form-js-viewer';
import { creditCodeFault } from '../../typed/credit-code.js';

export function Explanation(props) {
    const { explains } = props.field.properties ?? {};
    const code = useExpressionEvaluation(explains && `=${explains}`);
    return explains && creditCodeFault(String(code ?? '')) !== 'check' ? null : h(Textarea, props);
}
Explanation.config = Textarea.config;
