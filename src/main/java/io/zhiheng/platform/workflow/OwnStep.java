package io.zhiheng.platform.workflow;

import io.zhiheng.platform.workflow.task.TaskRef;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 自定义步骤: a user task that an administrator put into a model and no use case knows. What it says of itself stands in its
 * extension properties {@value #ACTOR}, {@value #VISIBLE_TO} and {@value #IN_PAPER}.
 *
 * @param actor who takes it
 * @param readers who sees what was filled in
 * @param inPaper whether what was filled in is printed
 */
public record OwnStep(StepActor actor, Readers readers, boolean inPaper) {

    /** One of {@link StepActor}; always given. */
    public static final String ACTOR = "actor";
    /** One of {@link Readers}; by default the side that takes the step. */
    public static final String VISIBLE_TO = "visibleTo";
    /** {@code true} or {@code false}; by default false. */
    public static final String IN_PAPER = "inPaper";

    /** Begins the names of the variables that its form keeps for the process; the field's key follows. */
    public static final String VARIABLE = "own_";
    /** The property of a form's field that is kept for the process: {@code true}. */
    public static final String KEPT = "processVariable";

    /** No step of a contract is called so, in this build or any later one. */
    private static final Pattern ID = Pattern.compile("own[A-Z][A-Za-z0-9]{0,50}");

    public enum Readers {
        ENTERPRISE,
        INSTITUTION,
        BOTH;

        public static Optional<Readers> find(String name) {
            return Stream.of(values())
                    .filter(readers -> readers.name().equals(name))
                    .findFirst();
        }

        public static Readers by(StepActor actor) {
            return actor.isStaff() ? INSTITUTION : ENTERPRISE;
        }

        public boolean include(boolean staff) {
            return this == BOTH || this == (staff ? INSTITUTION : ENTERPRISE);
        }
    }

    /** @param properties of the user task, which have been vetted */
    public static OwnStep of(Map<String, String> properties) {
        var actor = StepActor.find(properties.get(ACTOR)).orElse(StepActor.ENTERPRISE);
        return new OwnStep(
                actor,
                Readers.find(properties.get(VISIBLE_TO)).orElse(Readers.by(actor)),
                Boolean.parseBoolean(properties.get(IN_PAPER)));
    }

    /** Whether a user task of this id is an own step. */
    public static boolean isOwn(String step) {
        return ID.matcher(step).matches();
    }

    public static boolean isOwn(TaskRef task) {
        return isOwn(task.step());
    }
}
