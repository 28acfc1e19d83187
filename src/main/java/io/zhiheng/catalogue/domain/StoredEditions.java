package io.zhiheng.catalogue.domain;

import java.time.Instant;
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

    boolean existsByNumber(String number);

    /** Two nodes that start for the first time at once store it once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into catalogue_edition (number, title, content, published_at)
            values (:number, :title, cast(:content as jsonb), :publishedAt) on conflict (number) do nothing""")
    int store(String number, String title, String content, Instant publishedAt);
}
