package io.zhiheng.request.application.step;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a step's form is filled with when it is opened: options to choose from, texts, figures. One bean per phase. */
public interface StepFormData {

    /** Those it knows about. */
    Set<? extends RequestStep> steps();

    /**
     * By the keys of the form, and by the {@code valuesKey}s of its choices as lists of {@code {value, label}}; the
     * same lists judge what was chosen when the form comes back.
     */
    Map<String, Object> of(TaskRef task, Actor actor);

    /** What is read beside the form before it is filled in, in this order. */
    default List<Fact> facts(TaskRef task, Actor actor) {
        return List.of();
    }

    /**
     * @param label in words
     * @param text in words, lines kept
     * @param href path of the page where it is found or changed; null where there is none
     */
    record Fact(String label, String text, String href) {

        public static Fact of(String label, String text) {
            return new Fact(label, text, null);
        }
    }
}
