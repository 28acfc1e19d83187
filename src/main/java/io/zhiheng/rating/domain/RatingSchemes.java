package io.zhiheng.rating.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored schemes. */
public interface RatingSchemes extends JpaRepository<RatingScheme, SchemeId> {

    @EntityGraph(attributePaths = "tables")
    Optional<RatingScheme> findById(SchemeId id);

    @EntityGraph(attributePaths = "tables")
    @Query("select scheme from RatingScheme scheme where scheme.id.edition = :edition and scheme.inForce")
    Optional<RatingScheme> inForce(String edition);

    @Query("select scheme.id.number from RatingScheme scheme where scheme.id.edition = :edition and scheme.inForce")
    Optional<String> numberInForce(String edition);
}
