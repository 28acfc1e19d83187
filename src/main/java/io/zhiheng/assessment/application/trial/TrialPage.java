package io.zhiheng.assessment.application.trial;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.workspace.Workspace.Limit;
import io.zhiheng.assessment.application.workspace.Workspace.Option;
import io.zhiheng.rating.Conformity;
import java.util.List;

/**
 * What a trial begins with: the answers and figures that count, in the order of the catalogue.
 *
 * @param filling whether the self-assessment is still being filled in
 * @param thresholds of the index
 */
public record TrialPage(
        SelfAssessmentId id,
        boolean filling,
        String edition,
        List<LevelName> levels,
        List<First> firsts,
        List<String> thresholds) {

    /** 0 included. */
    public record LevelName(int level, String name) {}

    /** @param seconds of clauses; @param figures the performance indicators, @param parameters what they are made of */
    public record First(
            String id,
            String displayNo,
            String name,
            List<Second> seconds,
            List<Figure> figures,
            List<Parameter> parameters) {}

    public record Second(String id, String displayNo, String name, List<Clause> clauses) {}

    /** @param given null where none counts; @param options what may be chosen, 不适用 last where it is allowed */
    public record Clause(
            String id,
            String displayNo,
            int level,
            String levelName,
            String text,
            Conformity given,
            List<Option> options,
            List<Limit> limits) {}

    /** @param applicable as the self-assessment says */
    public record Figure(
            String id,
            String displayNo,
            String name,
            String formula,
            String unit,
            boolean naAllowed,
            boolean applicable) {}

    /** @param value as typed, null for none; @param usedBy numbers of the performance indicators made of it */
    public record Parameter(String id, String name, String unit, String value, List<String> usedBy) {

        public boolean isShared() {
            return usedBy.size() > 1;
        }
    }
}
