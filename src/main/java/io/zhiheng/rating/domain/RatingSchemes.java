package io.zhiheng.rating.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored schemes. */
public interface RatingSchemes extends JpaRepository<RatingScheme, SchemeId> {

    @EntityGraph(attributePaths = "tables")
    Optional<RatingScheme> findById(SchemeId id);

    @EntityGraph(attributePaths = "tables")
    @Query("select scheme from RatingScheme scheme where scheme.id.edition = :edition and scheme.inForce")
    Optional<RatingScheme> inForce(String edition);

    /** Those without a scheme cannot be rated, and have nothing to look after. */
    @Query("select distinct scheme.id.edition from RatingScheme scheme")
    List<String> editions();

    @Query("select scheme from RatingScheme scheme where scheme.id.edition = :edition")
    List<RatingScheme> of(String edition);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select scheme from RatingScheme scheme where scheme.id.edition = :edition and scheme.inForce")
    Optional<RatingScheme> lockInForce(String edition);

    @Query("select scheme.id.number from RatingScheme scheme where scheme.id.edition = :edition and scheme.inForce")
    Optional<String> numberInForce(String edition);
}
