package io.zhiheng.platform.workflow;

import java.util.Set;

/**
 * A way of the contract on which own steps may stand: no use case needs at once what comes behind it.
 *
 * @param from id of the node that it leaves; {@value #INDICATOR} for the tasks of all first-level indicators
 * @param to id of the node that it leads to
 * @param actors who is there already to take them
 */
public record OwnPlace(String from, String to, Set<StepActor> actors) {

    public static final String INDICATOR = "indicator";

    public boolean isBetween(String from, String to) {
        return this.from.equals(from) && this.to.equals(to);
    }
}
