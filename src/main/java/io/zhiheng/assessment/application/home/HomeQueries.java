package io.zhiheng.assessment.application.home;

import io.zhiheng.assessment.RequestEntry;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.home.HomeView.Line;
import io.zhiheng.assessment.application.home.HomeView.State;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import io.zhiheng.assessment.application.overview.SelfAssessmentView;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartState;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartView;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.shared.Actor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an enterprise where it stands and what there is to do. */
@Component
@Transactional(readOnly = true)
public class HomeQueries {

    private final SelfAssessmentQueries queries;
    private final KeptStandings standings;
    private final Profiles profiles;
    private final Editions editions;
    private final AssessmentWords words;
    private final ObjectProvider<RequestEntry> requests;

    HomeQueries(
            SelfAssessmentQueries queries,
            KeptStandings standings,
            Profiles profiles,
            Editions editions,
            AssessmentWords words,
            ObjectProvider<RequestEntry> requests) {
        this.queries = queries;
        this.standings = standings;
        this.profiles = profiles;
        this.editions = editions;
        this.words = words;
        this.requests = requests;
    }

    public HomeView of(Actor actor) {
        var history = queries.history(actor.enterprise());
        var unfinished = history.stream()
                .filter(row -> row.state() == SelfAssessment.State.FILLING)
                .findFirst();
        var latest = history.stream()
                .filter(row -> row.state() == SelfAssessment.State.SUBMITTED)
                .findFirst();
        var lines = new ArrayList<Line>();
        if (unfinished.isPresent()) {
            lines.addAll(partLines(queries.overview(actor, unfinished.get().id())));
        } else {
            lines.add(profile(actor));
            lines.addAll(latest.map(this::finished).orElseGet(this::notStarted));
        }
        var request = request(actor, history);
        request.lines()
                .forEach(line -> lines.add(
                        new Line(line.title(), State.valueOf(line.state().name()), line.text(), line.href())));
        if (request.lines().isEmpty()) {
            lines.add(
                    request.href() == null
                            ? new Line(words.of("assessment.home.request"), State.BLOCKED, request.reason(), null)
                            : new Line(
                                    words.of("assessment.home.request"),
                                    State.TODO,
                                    words.of("assessment.state.TODO"),
                                    request.href()));
        }
        return new HomeView(
                unfinished,
                latest,
                earlier(history),
                profiles.completeness(actor.enterprise()),
                lines,
                request.reason(),
                request.href());
    }

    private static List<SelfAssessmentRow> earlier(List<SelfAssessmentRow> history) {
        var states = EnumSet.complementOf(EnumSet.of(SelfAssessment.State.FILLING));
        return history.stream()
                .filter(row -> row.progress().given() > 0 && states.remove(row.state()))
                .toList();
    }

    private List<Line> partLines(SelfAssessmentView overview) {
        var base = "/self-assessments/" + overview.row().id();
        var lines = new ArrayList<Line>();
        for (var part : overview.parts()) {
            var href = Part.PROFILE.equals(part.id())
                    ? base + "/profile"
                    : Part.PERFORMANCE.equals(part.id()) ? base + "/performance" : base + "/indicators/" + part.id();
            lines.add(new Line(
                    words.part(editions.byNumber(overview.row().edition()), part.id()), state(part), said(part), href));
        }
        var complete = overview.parts().stream().allMatch(part -> part.state() == PartState.COMPLETED);
        lines.add(new Line(
                words.of("assessment.home.check"),
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
                        : blocked("assessment.home.submit", "assessment.home.submit.blocked"));
        return lines;
    }

    private Line profile(Actor actor) {
        var missing = profiles.missing(actor.enterprise()).size();
        return missing == 0
                ? done(words.of("assessment.part.profile"), "/enterprise/profile")
                : new Line(
                        words.of("assessment.part.profile"),
                        State.DOING,
                        words.of("assessment.home.profile.missing", missing),
                        "/enterprise/profile");
    }

    /** What was handed in last is done, and can be read. */
    private List<Line> finished(SelfAssessmentRow latest) {
        var base = "/self-assessments/" + latest.id();
        var lines = new ArrayList<>(editions.byNumber(latest.edition()).firstLevel().stream()
                .map(first -> done(first.displayNo() + " " + first.name(), base + "/answers?indicator=" + first.id()))
                .toList());
        for (var key : List.of("assessment.part.performance", "assessment.home.check", "assessment.home.submit")) {
            lines.add(done(words.of(key), base + "/result"));
        }
        return lines;
    }

    private Line done(String title, String href) {
        return new Line(title, State.DONE, words.of("assessment.state.DONE"), href);
    }

    private List<Line> notStarted() {
        var edition = editions.current();
        var lines = new ArrayList<>(edition.firstLevel().stream()
                .map(first -> blockedLine(first.displayNo() + " " + first.name(), "assessment.home.not-started"))
                .toList());
        for (var key : List.of("assessment.part.performance", "assessment.home.check", "assessment.home.submit")) {
            lines.add(blocked(key, "assessment.home.not-started"));
        }
        return lines;
    }

    private RequestEntry.View request(Actor actor, List<SelfAssessmentRow> history) {
        var entry = requests.getIfAvailable();
        return entry == null
                ? new RequestEntry.View(words.of("assessment.home.request.closed"), null, List.of())
                : entry.of(actor, standings.standing(history));
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

    private Line blocked(String title, String reason) {
        return blockedLine(words.of(title), reason);
    }

    private Line blockedLine(String title, String reason) {
        return new Line(title, State.BLOCKED, words.of(reason), null);
    }
}
