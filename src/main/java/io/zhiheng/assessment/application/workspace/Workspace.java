package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.overview.FillingOrder.Stop;
import io.zhiheng.assessment.application.overview.PartFrame;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.IndicatorView;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartView;
import io.zhiheng.catalogue.Edition;
import java.util.ArrayList;
import java.util.List;

/**
 * One second-level indicator as it is filled in.
 *
 * @param frame what every page of the self-assessment shows
 * @param previous what is filled in before it
 * @param next what is filled in after it
 */
public record Workspace(
        PartFrame frame,
        IndicatorView second,
        List<Characteristic> characteristics,
        List<Clause> clauses,
        Stop previous,
        Stop next) {

    public record Characteristic(int level, String name, String text) {

        public static List<Characteristic> of(Edition edition, java.util.Map<Integer, String> texts) {
            return edition.levels().stream()
                    .filter(level -> texts.containsKey(level.level()))
                    .map(level -> new Characteristic(level.level(), level.name(), texts.get(level.level())))
                    .toList();
        }
    }

    /**
     * @param options what may be chosen, 不适用 last where it is allowed
     * @param limits answers that hold the overall level down
     */
    public record Clause(
            String id,
            String displayNo,
            int level,
            String levelName,
            String text,
            List<String> evidence,
            List<String> examples,
            List<Option> options,
            List<Limit> limits,
            AnswerView answer,
            long dialogue,
            long unread) {}

    /** 一票限级. @param level name of the highest overall level with this answer */
    public record Limit(String conformity, String level, boolean requestAllowed) {}

    /** @param number the key that chooses it, the same on every scale */
    public record Option(String code, int number, boolean evidenceRequired) {

        private static final List<String> KEYS = List.of("CONFORM", "PARTIAL", "NONCONFORM", "NA");

        public static List<Option> of(Edition.Scale scale, Edition.Clause clause) {
            var options = new ArrayList<>(scale.options().stream()
                    .map(each -> new Option(each.code(), KEYS.indexOf(each.code()) + 1, each.evidenceRequired()))
                    .toList());
            if (clause.naAllowed()) {
                options.add(new Option("NA", KEYS.size(), false));
            }
            return options;
        }
    }

    /** Answered in the other second-level indicators of the same first-level one. */
    public int answeredElsewhere() {
        PartView part = frame.part();
        return part.progress().answered() - second.progress().answered();
    }
}
