package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.catalogue.Edition;
import java.util.List;

/**
 * One second-level indicator as it is filled in.
 *
 * @param editable   false after the declaration and after the end of the self-assessment
 * @param filling    false after the end of the self-assessment
 * @param task       id of the task that completes the first-level indicator; null while none waits
 * @param form       the Camunda Form of that task as JSON; null without a task
 * @param previous   id of the second-level indicator before; null for the first
 * @param next       id of the one after; null for the last
 */
public record Workspace(SelfAssessmentId id, boolean filling, boolean editable, IndicatorTree tree,
                        IndicatorTree.First first, IndicatorTree.Second second, List<Characteristic> characteristics,
                        List<Clause> clauses, String task, String form, String previous, String next) {

    public record Characteristic(int level, String name, String text) {}

    /** @param options what may be chosen, 不适用 last where it is allowed */
    public record Clause(String id, String displayNo, int level, String levelName, String text, List<String> evidence,
                         List<String> examples, List<Option> options, AnswerView answer, long dialogue, long unread) {}

    /** @param number the key that chooses it */
    public record Option(String code, int number, boolean evidenceRequired) {

        static List<Option> of(Edition.Scale scale, Edition.Clause clause) {
            var codes = List.of("CONFORM", "PARTIAL", "NONCONFORM", "NA");
            var options = new java.util.ArrayList<>(scale.options().stream()
                    .map(each -> new Option(each.code(), codes.indexOf(each.code()) + 1, each.evidenceRequired())).toList());
            if (clause.naAllowed()) {
                options.add(new Option("NA", codes.size(), false));
            }
            return options;
        }
    }

    /** Answered in the other second-level indicators of the same first-level one. */
    public int answeredElsewhere() {
        return first.answered() - second.answered();
    }
}
