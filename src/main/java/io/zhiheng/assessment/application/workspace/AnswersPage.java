package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.conversation.AskedQuestions.Asked;
import io.zhiheng.conversation.Entry;
import io.zhiheng.ownstep.OwnRecordView;
import java.util.List;

/**
 * 自评估情况: what was answered, read only, an indicator at a time.
 *
 * @param revision 1 for what was handed in, one more for each rectification; of {@code revisions}
 * @param previous id of the indicator before the one that is shown; null without any
 * @param next id of the one after it
 * @param ownRecords what was filled in at steps that an administrator added
 */
public record AnswersPage(
        SelfAssessmentRow row,
        Edition edition,
        AnswersFilter filter,
        int revision,
        int revisions,
        List<Section> sections,
        String previous,
        String next,
        List<OwnRecordView> ownRecords) {

    /** One second-level indicator of clauses, or a first-level one of figures. */
    public record Section(String id, String firstLevel, String title, List<Told> clauses, List<Figure> figures) {

        boolean isOf(String indicator) {
            return AnswersFilter.ALL.equals(indicator) || id.equals(indicator) || firstLevel.equals(indicator);
        }

        Section found(AnswersFilter filter) {
            return new Section(
                    id,
                    firstLevel,
                    title,
                    clauses.stream().filter(filter::finds).toList(),
                    figures.stream().filter(filter::finds).toList());
        }

        int size() {
            return clauses.size() + figures.size();
        }
    }

    public record Told(
            Edition.Clause clause, String levelName, AnswerView answer, List<Entry> dialogue, List<Asked> questions) {}

    /** @param levelName null without a level */
    public record Figure(
            Edition.PerformanceIndicator indicator, PerformanceView given, String levelName, List<Value> values) {}

    public record Value(String name, String value) {}

    public int found() {
        return sections.stream().mapToInt(Section::size).sum();
    }

    /** The indicator whose sections are shown; {@link AnswersFilter#ALL} for all of them. */
    public String shown() {
        return filter.indicator();
    }
}
