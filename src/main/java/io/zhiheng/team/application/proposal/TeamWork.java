package io.zhiheng.team.application.proposal;

import io.zhiheng.institution.Workload;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In how many open requests somebody works. */
@Component
class TeamWork implements Workload {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    TeamWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> openRequests(Collection<UUID> accounts) {
        return count(accounts, NONE);
    }

    /** Not counting one request, whose team is being formed. */
    Map<UUID, Integer> openRequests(Collection<UUID> accounts, AssessmentRequestId except) {
        return count(accounts, except.value());
    }

    private Map<UUID, Integer> count(Collection<UUID> accounts, UUID except) {
        var counts = new HashMap<UUID, Integer>();
        if (!accounts.isEmpty()) {
            jdbc.sql("""
                    select m.account, count(*) as requests from team_member m join assessment_request r on r.id = m.request
                    where m.account in (:accounts) and r.id <> :except and r.state in (:open) group by m.account""")
                    .param("accounts", accounts)
                    .param("except", except)
                    .param(
                            "open",
                            RequestState.unfinished().stream().map(Enum::name).toList())
                    .query(row -> {
                        counts.put(row.getObject("account", UUID.class), row.getInt("requests"));
                    });
        }
        return counts;
    }
}
