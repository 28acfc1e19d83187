package io.zhiheng.assessment.application;

import io.zhiheng.assessment.domain.Part;
import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The steps of a self-assessment that are the same whatever the catalogue. The task of a first-level indicator is no
 * such step: the model names its indicator, which is the task's item, and may call it as it likes.
 */
public enum SelfAssessmentStep implements ContractStep {
    COMPLETE_PROFILE(Part.PROFILE),
    CORRECT_PROFILE(Part.PROFILE),
    ENTER_PERFORMANCE(Part.PERFORMANCE, DeclarationInput.RESPONSIBLE, DeclarationInput.CONFIRMED),
    /** Of the indicator that is its item. */
    REVISE_INDICATOR(null, DeclarationInput.RESPONSIBLE, DeclarationInput.CONFIRMED),
    SUBMIT_SELF_ASSESSMENT(null);

    /** Keys that the form of an indicator's task must ask for. */
    public static final Set<String> DECLARATION = Set.of(DeclarationInput.RESPONSIBLE, DeclarationInput.CONFIRMED);

    private final String part;
    private final Set<String> formKeys;

    SelfAssessmentStep(String part, String... formKeys) {
        this.part = part;
        this.formKeys = Set.of(formKeys);
    }

    @Override
    public Set<String> formKeys() {
        return formKeys;
    }

    /** The profile belongs to the enterprise and goes on changing. */
    @Override
    public boolean keepsVariables() {
        return this != COMPLETE_PROFILE;
    }

    public static Optional<SelfAssessmentStep> find(TaskRef task) {
        return Stream.of(values()).filter(step -> step.is(task)).findFirst();
    }

    /** The part that the task completes: an indicator's id, where the step has none of its own; null for submission. */
    public static String partOf(TaskRef task) {
        return find(task).map(step -> step.part).orElse(task.hasItem() ? task.item() : null);
    }
}
