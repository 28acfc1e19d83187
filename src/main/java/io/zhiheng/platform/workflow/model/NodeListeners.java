package io.zhiheng.platform.workflow.model;

import java.util.Optional;

/**
 * What happens by itself at the nodes of a process, so that nobody has to draw it. The module whose process it is
 * implements it as a bean; the listeners are named as a model would name them.
 */
public interface NodeListeners {

    /** Id of the process model. */
    String process();

    /** The listener that hears that the node is entered. */
    Optional<String> atStart(String node);

    /** The listener that hears of each way into the node before its timers begin. */
    Optional<String> onTheWay(String node);
}
