package io.zhiheng.assessment.application.live;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What those who watch one self-assessment have been told: what is told again has to be news. */
public final class Watched {

    private final Actor watcher;
    private final SelfAssessmentId id;
    private final Map<String, Long> told = new HashMap<>();
    private Instant until;
    private List<Person> people = List.of();

    /** @param watcher one of the enterprise's people, whoever it is */
    public Watched(Actor watcher, SelfAssessmentId id, Instant from) {
        this.watcher = watcher;
        this.id = id;
        this.until = from;
    }

    /** @param people null where the same are at the same places as before */
    public record News(List<LiveChange> changes, List<Person> people) {}

    public News news(ChangeQueries queries) {
        var changes = queries.since(watcher, id, until);
        until = changes.until();
        var news = new ArrayList<LiveChange>();
        for (var change : changes.items()) {
            var before = told.put(change.kind() + ":" + change.id(), change.version());
            if (before == null || before != change.version()) {
                news.add(change);
            }
        }
        return new News(news, moved(changes.people()) ? people : null);
    }

    /** @return whether others are there, or elsewhere, than those who were told */
    public boolean moved(List<Person> now) {
        var moved = !now.equals(people);
        people = now;
        return moved;
    }

    public SelfAssessmentId id() {
        return id;
    }

    public List<Person> people() {
        return people;
    }
}
