package io.zhiheng.assessment.application.live;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.catalogue.Editions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is where, in a table that all instances read and that survives nothing. A page that says nothing more is gone.
 */
@Component
class Presences {

    private static final Duration HOLDS = Duration.ofSeconds(11);

    private final Editions editions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(Editions editions, JdbcClient jdbc, Clock clock) {
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Person> of(SelfAssessmentId id) {
        return of(List.of(id)).getOrDefault(id, List.of());
    }

    /** By name; where nobody is, nothing. */
    Map<SelfAssessmentId, List<Person>> of(Collection<SelfAssessmentId> ids) {
        var people = new HashMap<SelfAssessmentId, List<Person>>();
        var places = new HashMap<String, Places>();
        jdbc.sql("""
                select distinct p.self_assessment, p.name, p.clause, s.edition
                from presence p join self_assessment s on s.id = p.self_assessment
                where p.self_assessment in (:ids) and p.seen_at > :since order by p.name, p.clause""")
                .param("ids", ids.stream().map(SelfAssessmentId::value).toList())
                .param("since", since())
                .query(row -> {
                    var id = new SelfAssessmentId(row.getObject("self_assessment", UUID.class));
                    places.computeIfAbsent(row.getString("edition"), each -> new Places(editions.byNumber(each)))
                            .person(row.getString("name"), row.getString("clause"))
                            .ifPresent(person -> people.computeIfAbsent(id, each -> new ArrayList<>())
                                    .add(person));
                });
        return people;
    }

    int count(SelfAssessmentId id) {
        return jdbc.sql("select count(*) from presence where self_assessment = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** @return whether the page has said the same a moment ago */
    boolean renew(SelfAssessmentId id, String page, String name, String clause) {
        return jdbc.sql("""
                        update presence set seen_at = :now
                        where self_assessment = :id and page = :page and name = :name and clause = :clause and seen_at > :since""")
                        .param("id", id.value())
                        .param("page", page)
                        .param("name", name)
                        .param("clause", clause)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("since", since())
                        .update()
                > 0;
    }

    void mark(SelfAssessmentId id, String page, String name, String clause) {
        jdbc.sql("""
                insert into presence (self_assessment, page, name, clause, seen_at) values (:id, :page, :name, :clause, :now)
                on conflict (self_assessment, page) do update set name = :name, clause = :clause, seen_at = :now""")
                .param("id", id.value())
                .param("page", page)
                .param("name", name)
                .param("clause", clause)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @return whether somebody was there */
    boolean leave(SelfAssessmentId id, String page) {
        return jdbc.sql("delete from presence where self_assessment = :id and page = :page")
                        .param("id", id.value())
                        .param("page", page)
                        .update()
                > 0;
    }

    void forgetGone(SelfAssessmentId id) {
        jdbc.sql("delete from presence where self_assessment = :id and seen_at <= :since")
                .param("id", id.value())
                .param("since", since())
                .update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(HOLDS));
    }
}
