package io.zhiheng.team.application.conflict;

import io.zhiheng.request.RequestState;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who takes part in requests that are not over: teams and those who decided. Of a request that has come to a
 * certificate only who declared a conflict for it; ties that came later do not count for that assessment.
 */
@Component
class PeopleAtWork {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    PeopleAtWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record AtWork(UUID request, UUID account, String name, Part part) {}

    /** Latest request first. @param institution null for all */
    List<AtWork> of(UUID institution) {
        return jdbc.sql("""
                select w.request, w.account, w.name, w.part from (
                    select request, account, name, case when lead then 'LEAD' else 'MEMBER' end as part from team_member
                    union select request, account, person, 'DECIDER' from decision) w
                join assessment_request r on r.id = w.request
                where (cast(:institution as uuid) is null or r.institution = :institution)
                  and (r.state in (:unfinished) or r.state in (:certified) and exists (
                      select 1 from declared_conflict d where d.request = w.request and d.account = w.account))
                order by r.number desc, w.name limit :most""")
                .param("institution", institution)
                .param("most", MOST)
                .param("unfinished", names(RequestState.unfinished().stream()))
                .param("certified", names(Stream.of(RequestState.values()).filter(RequestState::hasCertificate)))
                .query(AtWork.class)
                .list();
    }

    private static List<String> names(Stream<RequestState> states) {
        return states.map(Enum::name).toList();
    }
}
