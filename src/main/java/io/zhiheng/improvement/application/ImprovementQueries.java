package io.zhiheng.improvement.application;

import io.zhiheng.improvement.application.GapSubjects.Choices;
import io.zhiheng.improvement.domain.Improvements;
import io.zhiheng.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an enterprise's improvement plan. */
@Component
@Transactional(readOnly = true)
public class ImprovementQueries {

    private final Improvements improvements;
    private final GapSubjects subjects;
    private final ImprovementViews views;

    ImprovementQueries(Improvements improvements, GapSubjects subjects, ImprovementViews views) {
        this.improvements = improvements;
        this.subjects = subjects;
        this.views = views;
    }

    /** What the page shows; read in one transaction. */
    public record PlanPage(List<ImprovementView> rows, List<Choices> choices) {}

    public PlanPage page(Actor actor, PlanFilter filter) {
        return new PlanPage(of(actor, filter), subjects.choices());
    }

    public List<ImprovementView> of(Actor actor, PlanFilter filter) {
        return views.of(actor.enterprise(), improvements.of(actor.enterprise())).stream()
                .filter(filter::shows)
                .toList();
    }
}
