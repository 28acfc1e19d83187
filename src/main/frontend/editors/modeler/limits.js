// What belongs to the contract can be moved and relabelled; it is neither deleted nor joined in another way.
import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';

const BEFORE_THE_LIBRARY = 2000;
const RESIZABLE = ['bpmn:TextAnnotation', 'bpmn:SubProcess', 'bpmn:Participant', 'bpmn:Lane'];

export function limits(contract) {
    class Limits extends RuleProvider {

        static $inject = ['eventBus'];

        init() {
            const fixed = element => contract.isFixed(element.labelTarget ?? element);
            this.addRule('elements.delete', BEFORE_THE_LIBRARY, ({ elements }) => elements.filter(each => !fixed(each)));
            for (const joining of ['connection.create', 'connection.start', 'connection.reconnect']) {
                this.addRule(joining, BEFORE_THE_LIBRARY, ({ source, target }) =>
                    source && target && fixed(source) && fixed(target) ? false : undefined);
            }
            this.addRule('shape.resize', BEFORE_THE_LIBRARY, ({ shape }) => RESIZABLE.includes(shape.type) ? undefined : false);
        }
    }
    return { __init__: ['contractLimits'], contractLimits: ['type', Limits] };
}
