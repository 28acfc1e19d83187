package io.zhiheng.assessment.application.home;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.home.HomeView.Line;
import io.zhiheng.assessment.application.home.HomeView.State;
import io.zhiheng.assessment.application.overview.SelfAssessmentView;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartView;
import io.zhiheng.assessment.application.ownstep.OwnStepView;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is to do about a self-assessment that is being filled in. */
@Component
class UnfinishedLines {

    private final AssessmentWords words;

    UnfinishedLines(AssessmentWords words) {
        this.words = words;
    }

    List<Line> of(Actor actor, SelfAssessmentView overview) {
        var base = "/self-assessments/" + overview.row().id();
        var lines = new ArrayList<Line>();
        for (var part : overview.parts()) {
            var href = Part.PROFILE.equals(part.id())
                    ? base + "/profile"
                    : Part.PERFORMANCE.equals(part.id()) ? base + "/performance" : base + "/indicators/" + part.id();
            var assignee = part.assignee();
            lines.add(new Line(
                    part.title(),
                    state(part),
                    said(part),
                    href,
                    assignee == null ? null : assignee.person(),
                    assignee != null && assignee.is(actor)));
        }
        overview.ownSteps().stream()
                .filter(step -> step.state() != OwnStepView.State.AHEAD)
                .map(step -> ownStep(base, step))
                .forEach(lines::add);
        var complete = overview.blocking() == 0;
        lines.add(new Line(
                overview.checkTitle(),
                complete ? State.TODO : State.OPEN,
                words.of(complete ? "assessment.state.TODO" : "assessment.home.check.any-time"),
                base + "/check"));
        lines.add(
                complete
                        ? new Line(
                                words.of("assessment.home.submit"),
                                State.TODO,
                                words.of("assessment.state.TODO"),
                                base + "/check#submit")
                        : new Line(
                                words.of("assessment.home.submit"),
                                State.BLOCKED,
                                words.of("assessment.home.submit.blocked"),
                                null));
        return lines;
    }

    private Line ownStep(String base, OwnStepView step) {
        return step.state() == OwnStepView.State.DONE
                ? new Line(step.name(), State.DONE, words.of("assessment.state.DONE"), base + "/answers#own-steps")
                : new Line(step.name(), State.TODO, words.of("assessment.state.TODO"), step.href());
    }

    private String said(PartView part) {
        return switch (part.state()) {
            case COMPLETED -> words.of("assessment.state.DONE");
            case REOPENED ->
                part.progress() == null || part.progress().isComplete()
                        ? words.of("assessment.state.FIX")
                        : words.of(
                                "assessment.state.FIX.open",
                                part.progress().total() - part.progress().answered());
            default ->
                part.progress() == null || part.progress().given() == 0
                        ? words.of("assessment.state.TODO")
                        : words.of(
                                part.progress().toConfirm() == 0
                                        ? "assessment.state.DOING"
                                        : "assessment.state.DOING.to-confirm",
                                part.progress().answered(),
                                part.progress().total(),
                                part.progress().toConfirm());
        };
    }

    private static State state(PartView part) {
        return switch (part.state()) {
            case COMPLETED -> State.DONE;
            case REOPENED -> State.FIX;
            case FILLING -> State.DOING;
            case NOT_STARTED -> State.TODO;
        };
    }
}
