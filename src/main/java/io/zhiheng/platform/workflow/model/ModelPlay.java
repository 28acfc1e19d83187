package io.zhiheng.platform.workflow.model;

import java.time.Duration;
import java.util.List;

/**
 * A model played through before anybody has to live with it: on an engine of its own, with stand-ins for all that the
 * system does, until each way has been taken.
 */
public interface ModelPlay {

    /** Longer than this nothing is played. */
    Duration longest();

    /** @param model a .bpmn file that was vetted */
    Played play(byte[] model);

    /**
     * @param runs each from the start on, and each takes a way that none before it took
     * @param ways how many ways there are
     * @param untaken the ways that no run could take
     * @param faults where a run stood for good or broke off
     * @param complete false where the time was over before all had been tried
     */
    record Played(List<Run> runs, int ways, List<Way> untaken, List<Fault> faults, boolean complete) {

        public boolean passed() {
            return untaken.isEmpty() && faults.isEmpty() && complete;
        }
    }

    /** @param end where the process ended; null where it did not */
    record Run(List<Move> moves, Node end) {}

    enum What {
        STARTED,
        TASK_DONE,
        TIME_PASSED,
        MESSAGE_CAME,
        WORK_DONE
    }

    /**
     * What made a run go on.
     *
     * @param node that was left; where a run starts that of its start
     * @param ways ids of the sequence flows that were taken then
     */
    record Move(What what, Node node, List<String> ways) {}

    record Node(String id, String name) {}

    /** @param id of the sequence flow */
    record Way(String id, Node from, Node to) {}

    /** @param words the engine's own; null where a token just stands there */
    record Fault(Node at, String words) {}
}
