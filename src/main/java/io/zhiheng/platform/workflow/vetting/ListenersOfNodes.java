package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.model.NodeListeners;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The listeners that the engine adds by itself; models deployed long ago draw them. */
class ListenersOfNodes {

    private final List<NodeListeners> known;

    ListenersOfNodes(List<NodeListeners> known) {
        this.known = known;
    }

    Set<String> atNode(String node) {
        return known.stream()
                .flatMap(listeners -> listeners.atStart(node).stream())
                .map(bean -> "start " + bean)
                .collect(Collectors.toSet());
    }

    Set<String> onTheWay(String target) {
        return known.stream()
                .flatMap(listeners -> listeners.onTheWay(target).stream())
                .map(bean -> "take " + bean)
                .collect(Collectors.toSet());
    }
}
