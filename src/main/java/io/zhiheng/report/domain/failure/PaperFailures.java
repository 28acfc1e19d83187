package io.zhiheng.report.domain.failure;

import org.springframework.data.repository.Repository;

/** The papers of requests whose printing failed for good. */
public interface PaperFailures extends Repository<PaperFailure, PaperFailure.Key> {

    PaperFailure save(PaperFailure failure);

    boolean existsById(PaperFailure.Key key);

    void deleteById(PaperFailure.Key key);
}
