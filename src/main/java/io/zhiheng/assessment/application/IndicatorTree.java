package io.zhiheng.assessment.application;

import io.zhiheng.catalogue.Edition;
import java.time.LocalDateTime;
import java.util.List;

/** The indicators of a self-assessment with how far each has come. */
public record IndicatorTree(List<First> firsts) {

    public enum State { TODO, DOING, FIX, DONE }

    /**
     * @param total      clauses, or performance indicators whose basis is asked for
     * @param declaredBy who declared it complete; null while it is not
     * @param revised    reopened after its declaration
     */
    public record First(String id, String displayNo, String name, Edition.Kind kind, int answered, int total,
                        String declaredBy, LocalDateTime declaredAt, boolean revised, List<Second> seconds) {

        public boolean isComplete() {
            return answered == total;
        }

        public boolean isDeclared() {
            return declaredBy != null;
        }

        public State state() {
            if (isDeclared()) {
                return State.DONE;
            }
            return revised ? State.FIX : answered > 0 ? State.DOING : State.TODO;
        }

        public int open() {
            return total - answered;
        }

        /** Rounded down, so that 100 means all. */
        public int percent() {
            return total == 0 ? 100 : answered * 100 / total;
        }
    }

    public record Second(String id, String displayNo, String name, int answered, int total) {

        public State state() {
            return answered == total ? State.DONE : answered > 0 ? State.DOING : State.TODO;
        }
    }

    public First first(String id) {
        return firsts.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    public int answered() {
        return firsts.stream().mapToInt(First::answered).sum();
    }

    public int total() {
        return firsts.stream().mapToInt(First::total).sum();
    }
}
