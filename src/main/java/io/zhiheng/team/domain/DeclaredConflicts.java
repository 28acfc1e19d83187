package io.zhiheng.team.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface DeclaredConflicts extends Repository<DeclaredConflict, Long> {

    DeclaredConflict save(DeclaredConflict declared);

    /** Whatever request it was declared for, latest first. */
    @Query("""
            select d from DeclaredConflict d where d.account in :accounts and d.enterprise in :enterprises
            order by d.declaredAt desc""")
    List<DeclaredConflict> of(Collection<UUID> accounts, Collection<UUID> enterprises);
}
