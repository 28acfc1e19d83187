package io.zhiheng.team.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface DeclaredConflicts extends Repository<DeclaredConflict, Long> {

    DeclaredConflict save(DeclaredConflict declared);

    /** Whatever request it was declared for, latest first. */
    @Query(
            "select d from DeclaredConflict d where d.account = :account and d.enterprise = :enterprise order by d.declaredAt desc")
    List<DeclaredConflict> of(UUID account, UUID enterprise);
}
