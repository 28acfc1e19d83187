package io.zhiheng.team.application;

import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.OnceInTransaction;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who led the assessments of an enterprise before. Those that ended before anybody judged anything do not count. */
@Component
class Leading {

    private final JdbcClient jdbc;
    private final OnceInTransaction once = new OnceInTransaction();

    Leading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of the enterprise's latest assessments, without a break, this person led. */
    int inARow(AssessmentRequest request, UUID person) {
        var leads = once.answer(request.id().toString(), () -> leads(request));
        return (int) leads.stream().takeWhile(person::equals).count();
    }

    /** The latest first. */
    private List<UUID> leads(AssessmentRequest request) {
        return jdbc.sql("""
                select m.account from assessment_request r join team_member m on m.request = r.id and m.lead
                where r.enterprise = :enterprise and r.id <> :request
                  and r.state not in ('REJECTED', 'WITHDRAWN', 'CLOSED')
                order by r.submitted_at desc limit 10""")
                .param("enterprise", request.enterprise().value())
                .param("request", request.id().value())
                .query(UUID.class)
                .list();
    }
}
