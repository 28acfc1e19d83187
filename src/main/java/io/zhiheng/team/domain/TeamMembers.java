package io.zhiheng.team.domain;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TeamMembers extends Repository<TeamMember, TeamMember.Key> {

    TeamMember save(TeamMember member);

    Optional<TeamMember> findById(TeamMember.Key key);

    /** The lead first. */
    @Query("select m from TeamMember m where m.key.request = :request order by m.lead desc, m.name")
    List<TeamMember> ofRequest(UUID request);

    @Query("select m.key from TeamMember m where m.key.request in :requests")
    List<TeamMember.Key> keysOf(Collection<UUID> requests);

    /** The requests whose team this person is in, whatever their state. */
    @Query("select m.key.request from TeamMember m where m.key.account = :account")
    List<UUID> requestsOf(UUID account);

    @Query("""
            select m.key.request from TeamMember m, AssessmentRequest r
            where m.key.account = :account and r.id = m.key.request and r.state in :states""")
    List<UUID> requestsOf(UUID account, Collection<RequestState> states);

    void deleteAll(Iterable<? extends TeamMember> members);

    void flush();

    /** At once, so that the same people may be in the next team. */
    default void dissolve(Iterable<TeamMember> team) {
        deleteAll(team);
        flush();
    }

    default List<TeamMember> of(AssessmentRequestId request) {
        return ofRequest(request.value());
    }

    default Optional<TeamMember> of(AssessmentRequestId request, UUID account) {
        return findById(new TeamMember.Key(request.value(), account));
    }

    default boolean isMember(AssessmentRequestId request, UUID account) {
        return of(request, account).isPresent();
    }

    default boolean isLead(AssessmentRequestId request, UUID account) {
        return of(request, account).filter(TeamMember::isLead).isPresent();
    }
}
