// A way back goes round below what it passes, so that it lies on no other way.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';

const AFTER_THE_LIBRARY = 500;
const BELOW = 30;

class WayBack extends CommandInterceptor {

    static $inject = ['eventBus', 'modeling'];

    constructor(eventBus, modeling) {
        super(eventBus);
        this.postExecuted('connection.create', AFTER_THE_LIBRARY, ({ context: { connection, source, target } }) => {
            if (connection.type !== 'bpmn:SequenceFlow' || target.x + target.width > source.x) return;
            const y = Math.max(bottom(source), bottom(target)) + BELOW;
            const [from, to] = [middle(source), middle(target)];
            modeling.updateWaypoints(connection, [{ x: from, y: bottom(source) }, { x: from, y }, { x: to, y }, { x: to, y: bottom(target) }]);
        });
    }
}

function middle(shape) {
    return shape.x + shape.width / 2;
}

function bottom(shape) {
    return shape.y + shape.height;
}

export const wayBack = { __init__: ['wayBack'], wayBack: ['type', WayBack] };
