package io.zhiheng.conversation.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions to the platform. */
public interface Questions extends Repository<Question, UUID> {

    Question save(Question question);

    Optional<Question> findById(UUID id);

    Optional<Question> findByIdAndEnterpriseId(UUID id, UUID enterprise);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select question from Question question where question.id = :id")
    Optional<Question> lock(UUID id);

    long countByEnterpriseIdAndRepliedAtIsNull(UUID enterprise);

    long countByRepliedAtIsNull();

    long countByEnterpriseIdAndUnreadIsTrue(UUID enterprise);

    /** Newest first. @param clause null for all */
    @Query("""
            select question from Question question
            where question.enterpriseId = :enterprise and (:clause is null or question.clause = :clause)
            order by question.askedAt desc, question.id
            """)
    Page<Question> ofEnterprise(UUID enterprise, String clause, Pageable page);

    /**
     * Longest waiting first. @param pattern of text, account or clause, for {@code ilike} with the escape character
     * {@code !}
     */
    @Query("""
            select question from Question question
            where question.repliedAt is null and (question.text ilike :pattern escape '!'
                or question.accountName ilike :pattern escape '!' or question.clause ilike :pattern escape '!')
            order by question.askedAt, question.id
            """)
    Page<Question> waiting(String pattern, Pageable page);

    /** Last replied first. */
    @Query("""
            select question from Question question
            where question.repliedAt is not null and (question.text ilike :pattern escape '!'
                or question.accountName ilike :pattern escape '!' or question.clause ilike :pattern escape '!')
            order by question.repliedAt desc, question.id
            """)
    Page<Question> answered(String pattern, Pageable page);

    /** About clauses, oldest first, with their replies. */
    @Query("""
            select distinct question from Question question left join fetch question.replies
            where question.enterpriseId = :enterprise and question.selfAssessmentId = :selfAssessment
              and question.clause is not null
            order by question.askedAt, question.id
            """)
    List<Question> ofSelfAssessment(UUID enterprise, UUID selfAssessment);

    /** Loads the replies of a page of questions at once. */
    @Query("select distinct question from Question question left join fetch question.replies where question.id in :ids")
    List<Question> withReplies(Collection<UUID> ids);

    @Query("""
            select question.clause as clause, count(question) as number from Question question
            where question.enterpriseId = :enterprise and question.unread and question.clause is not null
            group by question.clause
            """)
    List<ClauseCount> unreadByClause(UUID enterprise);
}
