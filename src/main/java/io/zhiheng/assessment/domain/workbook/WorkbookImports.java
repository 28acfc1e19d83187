package io.zhiheng.assessment.domain.workbook;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface WorkbookImports extends Repository<WorkbookImport, UUID> {

    WorkbookImport save(WorkbookImport sent);

    @Query("""
            select w from WorkbookImport w
            where w.id = :id and w.selfAssessment = :#{#assessment.value()} and w.importedAt > :since""")
    Optional<WorkbookImport> find(UUID id, SelfAssessmentId assessment, Instant since);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select w from WorkbookImport w
            where w.id = :id and w.selfAssessment = :#{#assessment.value()} and w.importedAt > :since""")
    Optional<WorkbookImport> lockForUpdate(UUID id, SelfAssessmentId assessment, Instant since);

    /** Leaves the newest ones of a self-assessment, however often somebody sends one. */
    @Modifying
    @Query(value = """
            delete from workbook_import where id in (
                select id from workbook_import where self_assessment = :#{#assessment.value()}
                order by imported_at desc offset :most)""", nativeQuery = true)
    void forgetBeyond(SelfAssessmentId assessment, int most);

    @Modifying
    @Query("delete from WorkbookImport w where w.importedAt <= :moment")
    void forgetUntil(Instant moment);

    /** @throws NotFound once it is forgotten */
    default WorkbookImport require(UUID id, SelfAssessmentId assessment, Instant now) {
        return find(id, assessment, now.minus(WorkbookImport.KEPT))
                .orElseThrow(() -> new NotFound("workbook-import", id));
    }

    /** @throws NotFound once it is forgotten */
    default WorkbookImport requireLocked(UUID id, SelfAssessmentId assessment, Instant now) {
        return lockForUpdate(id, assessment, now.minus(WorkbookImport.KEPT))
                .orElseThrow(() -> new NotFound("workbook-import", id));
    }
}
