package io.zhiheng.catalogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The published editions as rows. */
public interface StoredEditions extends Repository<StoredEdition, String> {

    Optional<StoredEdition> findById(String number);

    /** The one brought into force last. */
    @Query(nativeQuery = true, value = "select edition from catalogue_in_force order by id desc limit 1")
    Optional<String> current();

    @Modifying
    @Query(nativeQuery = true, value = "insert into catalogue_in_force (edition, since) values (:edition, :since)")
    int bringIntoForce(String edition, Instant since);

    /** A lock of the table and not of its last row: who waited for that would still read the row before the newest. */
    @Modifying
    @Query(nativeQuery = true, value = "lock table catalogue_in_force in exclusive mode")
    void lockCurrent();

    @Modifying
    @Query(nativeQuery = true, value = "lock table catalogue_in_force in row share mode")
    void holdCurrent();

    boolean existsByNumber(String number);

    /** Two nodes that start for the first time at once store it once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into catalogue_edition (number, code, title, content, published_at)
            values (:number, :code, :title, cast(:content as jsonb), :publishedAt) on conflict (number) do nothing""")
    int store(String number, String code, String title, String content, Instant publishedAt);

    /** An edition without its content. */
    interface Row {
        String getCode();

        String getNumber();

        String getTitle();

        Instant getPublishedAt();

        Instant getSince();
    }

    @Query(nativeQuery = true, value = """
            select e.code as "code", e.number as "number", e.title as "title", e.published_at as "publishedAt",
                   (select max(since) from catalogue_in_force f where f.edition = e.number) as "since"
            from catalogue_edition e order by e.published_at desc, e.number desc""")
    List<Row> rows();
}
