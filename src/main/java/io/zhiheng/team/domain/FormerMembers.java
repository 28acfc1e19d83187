package io.zhiheng.team.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FormerMembers extends Repository<FormerMember, Long> {

    FormerMember save(FormerMember member);

    /** Oldest first. */
    @Query("select m from FormerMember m where m.request = :request order by m.id")
    List<FormerMember> ofRequest(UUID request);
}
