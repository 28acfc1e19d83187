package io.zhiheng.assessment.application.ownstep;

import java.time.Instant;

/**
 * Where a self-assessment stands at one of its own steps.
 *
 * @param id of the user task
 * @param href of its page; null where there is nothing to do
 * @param taken how often it was taken
 * @param takenBy who took it last; null for nobody
 */
public record OwnStepView(
        String id, String name, State state, String href, int taken, String takenBy, Instant takenAt) {

    /** OPEN: waits to be taken. AHEAD: the process has not come to it, or goes past it. */
    public enum State {
        OPEN,
        DONE,
        AHEAD
    }
}
