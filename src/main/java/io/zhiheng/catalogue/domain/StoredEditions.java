package io.zhiheng.catalogue.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The published editions as rows. */
public interface StoredEditions extends Repository<StoredEdition, String> {

    Optional<StoredEdition> findById(String number);

    @Query("select number from StoredEdition order by publishedAt desc, number desc limit 1")
    Optional<String> current();

    boolean existsByNumber(String number);

    /** Two nodes that start for the first time at once store it once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into catalogue_edition (number, title, content, published_at)
            values (:number, :title, cast(:content as jsonb), :publishedAt) on conflict (number) do nothing""")
    int store(String number, String title, String content, Instant publishedAt);
}
