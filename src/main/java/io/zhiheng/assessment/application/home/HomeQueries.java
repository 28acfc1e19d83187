package io.zhiheng.assessment.application.home;

import io.zhiheng.assessment.RequestEntry;
import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.StepTitles;
import io.zhiheng.assessment.application.home.HomeView.Line;
import io.zhiheng.assessment.application.home.HomeView.State;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
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
    private final StepTitles titles;
    private final AssessmentWords words;
    private final UnfinishedLines unfinishedLines;
    private final ObjectProvider<RequestEntry> requests;

    HomeQueries(
            SelfAssessmentQueries queries,
            KeptStandings standings,
            Profiles profiles,
            Editions editions,
            StepTitles titles,
            AssessmentWords words,
            UnfinishedLines unfinishedLines,
            ObjectProvider<RequestEntry> requests) {
        this.queries = queries;
        this.standings = standings;
        this.profiles = profiles;
        this.editions = editions;
        this.titles = titles;
        this.words = words;
        this.unfinishedLines = unfinishedLines;
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
            lines.addAll(unfinishedLines.of(
                    actor, queries.overview(actor, unfinished.get().id())));
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
        var edition = editions.byNumber(latest.edition());
        var named = titles.of(latest.id(), edition);
        var lines = new ArrayList<>(edition.firstLevel().stream()
                .map(first -> done(named.part(first.id()), base + "/answers?indicator=" + first.id()))
                .toList());
        for (var title : List.of(named.part(Part.PERFORMANCE), named.check(), words.of("assessment.home.submit"))) {
            lines.add(done(title, base + "/result"));
        }
        return lines;
    }

    private Line done(String title, String href) {
        return new Line(title, State.DONE, words.of("assessment.state.DONE"), href);
    }

    private List<Line> notStarted() {
        var edition = editions.current();
        var lines = new ArrayList<>(edition.firstLevel().stream()
                .map(first -> notStarted(first.displayNo() + " " + first.name()))
                .toList());
        for (var key : List.of("assessment.part.performance", "assessment.home.check", "assessment.home.submit")) {
            lines.add(notStarted(words.of(key)));
        }
        return lines;
    }

    private RequestEntry.View request(Actor actor, List<SelfAssessmentRow> history) {
        var entry = requests.getIfAvailable();
        return entry == null
                ? new RequestEntry.View(words.of("assessment.home.request.closed"), null, List.of())
                : entry.of(actor, standings.standing(history));
    }

    private Line notStarted(String title) {
        return new Line(title, State.BLOCKED, words.of("assessment.home.not-started"), null);
    }
}
