package io.zhiheng.platform.workflow.camunda.play;

import io.zhiheng.platform.workflow.model.ModelPlay.What;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Something that may happen next in a run.
 *
 * @param node that is left when it does
 * @param happen makes the engine do it
 */
record Chance(What what, ActivityImpl node, Runnable happen) {}
