package io.zhiheng.demo;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.application.answering.PerformancePut;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.answering.SavePerformance;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.demo.story.Story;
import io.zhiheng.evidence.EvidenceId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Types in the performance indicators of a story, a figure that several indicators share only once. */
@Component
@Profile("demo")
class PlayPerformance {

    private final SelfAssessmentQueries queries;
    private final SavePerformance savePerformance;

    PlayPerformance(SelfAssessmentQueries queries, SavePerformance savePerformance) {
        this.queries = queries;
        this.savePerformance = savePerformance;
    }

    void execute(People people, SelfAssessmentId id, Story story, Map<String, EvidenceId> evidence) {
        var typed = new HashSet<String>();
        for (var view : queries.performance(people.contact(), id)) {
            var told = story.performance().get(view.indicator());
            if (told != null) {
                var basis = told.basis();
                savePerformance.execute(
                        people.respondent(view.indicator()),
                        id,
                        view.indicator(),
                        view.version(),
                        new PerformancePut(
                                true,
                                null,
                                new Basis(
                                        basis.scope(),
                                        basis.period(),
                                        basis.source(),
                                        basis.department(),
                                        basis.target(),
                                        basis.history()),
                                figures(view, story, typed),
                                told.statement(),
                                PlayStory.ids(told.evidence(), evidence),
                                List.of()));
            }
        }
    }

    private static Map<String, PerformancePut.Figure> figures(PerformanceView view, Story story, Set<String> typed) {
        var figures = new LinkedHashMap<String, PerformancePut.Figure>();
        view.parameters().forEach((parameter, standing) -> {
            var value = story.parameters().get(parameter);
            if (value != null && !value.equals(standing.value()) && typed.add(parameter)) {
                figures.put(parameter, new PerformancePut.Figure(value, standing.version()));
            }
        });
        return figures;
    }
}
