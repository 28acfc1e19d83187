package io.zhiheng.administration.domain.migration;

import io.zhiheng.administration.domain.migration.MigrationItem.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MigrationItems extends Repository<MigrationItem, Long> {

    MigrationItem save(MigrationItem item);

    List<MigrationItem> saveAll(Iterable<MigrationItem> items);

    Optional<MigrationItem> findFirstByMigrationAndStateOrderById(UUID migration, State state);

    Page<MigrationItem> findByMigrationOrderById(UUID migration, Pageable page);

    Page<MigrationItem> findByMigrationAndStateOrderById(UUID migration, State state, Pageable page);

    record Count(State state, long items) {}

    @Query("select new io.zhiheng.administration.domain.migration.MigrationItems$Count(i.state, count(i)) "
            + "from MigrationItem i where i.migration = :migration group by i.state")
    List<Count> counts(UUID migration);
}
