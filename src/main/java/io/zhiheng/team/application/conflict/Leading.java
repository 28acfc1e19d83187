package io.zhiheng.team.application.conflict;

import io.zhiheng.request.domain.AssessmentRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who led the assessments of enterprises before. Those that ended before anybody judged anything do not count. */
@Component
class Leading {

    private final JdbcClient jdbc;

    Leading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Led(UUID enterprise, UUID request, UUID account) {}

    /** The latest first. */
    List<Led> of(Collection<UUID> enterprises) {
        return enterprises.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select r.enterprise, r.id as request, m.account
                from assessment_request r join team_member m on m.request = r.id and m.lead
                where r.enterprise in (:enterprises) and r.state not in ('REJECTED', 'WITHDRAWN', 'CLOSED')
                order by r.submitted_at desc""")
                        .param("enterprises", enterprises)
                        .query(Led.class)
                        .list();
    }

    /** How many of the enterprise's latest other assessments, without a break, this person led. */
    static int inARow(List<Led> led, AssessmentRequest request, UUID person) {
        return (int) led.stream()
                .filter(each -> each.enterprise().equals(request.enterprise().value())
                        && !each.request().equals(request.id().value()))
                .takeWhile(each -> each.account().equals(person))
                .count();
    }
}
