package io.zhiheng.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of the institutions, by their accounts. Without those who have not accepted their invitation yet. */
public interface Assessors {

    /** The active ones, by name. */
    List<Assessor> of(UUID institution);

    /** Active or not. */
    Optional<Assessor> find(UUID account);

    /** The active ones, by name. */
    List<ManagerContact> managersOf(UUID institution);

    /** Latest first; those that last come before all. */
    List<FormerTie> tiesOf(UUID account);

    /** What the person is called, manager or assessor, active or not. */
    Optional<String> nameOf(UUID account);
}
