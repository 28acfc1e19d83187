package io.zhiheng.assessment.application.material;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.EvidenceUse;
import io.zhiheng.shared.EnterpriseId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in which answers a file is used; those that were rectified since count too. */
@Component
class AnswersUsingEvidence implements EvidenceUse {

    private static final String SQL = """
            select distinct s.id, s.edition, s.started_at, s.state = 'SUBMITTED' as submitted, u.place, u.second_level, e.evidence
            from self_assessment s
            join (select self_assessment, clause as place, second_level, evidence from answer
                  where evidence && :ids
                  union all
                  select self_assessment, indicator, indicator, evidence from performance_entry
                  where evidence && :ids
                  union all
                  select r.self_assessment, c.clause, a.second_level, c.evidence
                  from reopened_clause c
                  join rectification_round r on r.id = c.rectification
                  join answer a on a.self_assessment = r.self_assessment and a.clause = c.clause
                  where c.evidence && :ids) u on u.self_assessment = s.id
            cross join lateral unnest(u.evidence) as e(evidence)
            where s.enterprise = :enterprise and e.evidence = any(:ids)
            order by s.started_at desc, u.place""";

    private final JdbcClient jdbc;
    private final Editions editions;
    private final AssessmentWords words;

    AnswersUsingEvidence(JdbcClient jdbc, Editions editions, AssessmentWords words) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.words = words;
    }

    @Override
    public List<Place> placesOf(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        return jdbc.sql(SQL)
                .param("enterprise", enterprise.value())
                .param("ids", ids.stream().map(EvidenceId::value).toArray(UUID[]::new))
                .query((row, number) -> {
                    var edition = editions.byNumber(row.getString("edition"));
                    var day = row.getTimestamp("started_at")
                            .toInstant()
                            .atZone(ZoneId.of("Asia/Shanghai"))
                            .toLocalDate();
                    return new Place(
                            new EvidenceId(row.getObject("evidence", UUID.class)),
                            words.of("assessment.evidence.place", day, displayNo(edition, row.getString("place"))),
                            "/self-assessments/" + row.getObject("id") + "/indicators/" + row.getString("second_level"),
                            row.getBoolean("submitted"));
                })
                .list();
    }

    private static String displayNo(Edition edition, String id) {
        return edition.clauses()
                .filter(clause -> clause.id().equals(id))
                .map(Edition.Clause::displayNo)
                .findFirst()
                .or(() -> edition.performanceIndicators()
                        .filter(each -> each.id().equals(id))
                        .map(Edition.PerformanceIndicator::displayNo)
                        .findFirst())
                .orElse(id);
    }
}
