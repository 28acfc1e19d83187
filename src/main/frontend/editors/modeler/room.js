// What is put on a way between two neighbours gets room there: what stands behind it gives way.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { selfAndAllChildren } from 'diagram-js/lib/util/Elements';

const AFTER_THE_LIBRARY = 500;
const BESIDE = 40;

class Room extends CommandInterceptor {

    static $inject = ['eventBus', 'spaceTool', 'modeling', 'canvas'];

    constructor(eventBus, spaceTool, modeling, canvas) {
        super(eventBus);
        this.preExecute('shape.create', AFTER_THE_LIBRARY, ({ context }) => {
            const { source, target } = context.targetFlow ?? {};
            if (!source || !sideBySide(source, target)) return;
            const { width } = context.shape;
            const lacking = right(source) + width + 2 * BESIDE - target.x;
            if (lacking > 0) {
                const start = target.x - 1;
                const { movingShapes, resizingShapes } = spaceTool.calculateAdjustments(
                    selfAndAllChildren([canvas.getRootElement()], true), 'x', lacking, start);
                modeling.createSpace(movingShapes, resizingShapes, { x: lacking, y: 0 }, 'e', start);
            }
            const least = right(source) + BESIDE + width / 2;
            const most = target.x - BESIDE - width / 2;
            context.position = { x: Math.max(least, Math.min(context.position.x, most)), y: source.y + source.height / 2 };
        });
    }
}

function sideBySide(source, target) {
    return target.x > right(source) && Math.abs(source.y + source.height / 2 - target.y - target.height / 2) < 10;
}

function right(shape) {
    return shape.x + shape.width;
}

export const room = { __init__: ['roomOnWays'], roomOnWays: ['type', Room] };
