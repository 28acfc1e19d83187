// The drawing board: the modeler with what a model may have, and nothing else.
import BaseModeler from 'bpmn-js/lib/BaseModeler';
import Viewer from 'bpmn-js/lib/Viewer';
import Modeler from 'bpmn-js/lib/Modeler';
import CopyPasteModule from 'bpmn-js/lib/features/copy-paste';
import SimulationModule from 'bpmn-js-token-simulation/lib/modeler';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { Palette } from './palette.js';
import { Pad } from './pad.js';
import { defaults } from './defaults.js';
import { limits } from './limits.js';
import { room } from './room.js';
import { wayBack } from './way-back.js';
import { translate } from './library-words.js';

/** Copies of steps of the contract would be refused. */
const MODULES = [
    ...Viewer.prototype._modules, ...Modeler.prototype._interactionModules,
    ...Modeler.prototype._modelingModules.filter(each => each !== CopyPasteModule),
];

const PALETTE = 76;
const MARGIN = 12;

/** The whole picture beside the palette. */
export function fit(canvas) {
    canvas.zoom('fit-viewport', 'auto');
    const { outer, inner } = canvas.viewbox();
    const scale = Math.min((outer.width - PALETTE - MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height, 1);
    if (!(scale > 0)) return;
    canvas.viewbox({ x: inner.x - PALETTE / scale, y: inner.y - (outer.height - inner.height * scale) / 2 / scale,
        width: outer.width / scale, height: outer.height / scale });
}

export function board(container, contract) {
    return new BaseModeler({
        container,
        moddleExtensions: { camunda },
        modules: [
            ...MODULES, SimulationModule, limits(contract), defaults, room, wayBack,
            {
                __init__: ['paletteProvider', 'contextPadProvider'],
                contract: ['value', contract],
                paletteProvider: ['type', Palette],
                contextPadProvider: ['type', Pad],
                translate: ['value', translate],
            },
        ],
    });
}
