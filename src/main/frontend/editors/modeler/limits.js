// What belongs to the contract can be moved and relabelled; it is neither deleted nor joined in another way.
import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';
import { toast } from '../../behaviours/toast.js';
import { word } from '../../behaviours/behaviour.js';

const BEFORE_THE_LIBRARY = 2000;
const RESIZABLE = ['bpmn:TextAnnotation', 'bpmn:SubProcess', 'bpmn:Participant', 'bpmn:Lane'];

export function limits(contract) {
    const fixed = element => contract.isFixed(element.labelTarget ?? element);

    class Limits extends RuleProvider {

        static $inject = ['eventBus'];

        init() {
            this.addRule('elements.delete', BEFORE_THE_LIBRARY, ({ elements }) => elements.filter(each => !fixed(each)));
            for (const joining of ['connection.create', 'connection.start', 'connection.reconnect']) {
                this.addRule(joining, BEFORE_THE_LIBRARY, ({ source, target }) =>
                    source && target && fixed(source) && fixed(target) ? false : undefined);
            }
            this.addRule('shape.resize', BEFORE_THE_LIBRARY, ({ shape }) => RESIZABLE.includes(shape.type) ? undefined : false);
        }
    }
    /** Pressing Delete on what stays says so. */
    class Refusals {

        static $inject = ['keyboard', 'selection'];

        constructor(keyboard, selection) {
            keyboard.addListener(BEFORE_THE_LIBRARY, ({ keyEvent }) => {
                const chosen = selection.get();
                if (!['Delete', 'Backspace'].includes(keyEvent.key) || !chosen.length || !chosen.every(fixed)) return;
                toast(word('administration.editor.fixed.stays', chosen[0].businessObject?.name ?? chosen[0].id));
            });
        }
    }
    return { __init__: ['contractLimits', 'contractRefusals'], contractLimits: ['type', Limits], contractRefusals: ['type', Refusals] };
}
