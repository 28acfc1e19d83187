package io.zhiheng.conclusion.domain.publicity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PublicObjections extends Repository<PublicObjection, UUID> {

    PublicObjection save(PublicObjection objection);

    @Query("select o from PublicObjection o where o.publicity = :publicity and o.outcome is null order by o.raisedAt")
    List<PublicObjection> waiting(UUID publicity);

    /** Against all rounds of a request, oldest first. */
    @Query("""
            select o from PublicObjection o join Publicity p on p.id = o.publicity
            where p.request = :request order by o.raisedAt""")
    List<PublicObjection> ofRequest(UUID request);
}
