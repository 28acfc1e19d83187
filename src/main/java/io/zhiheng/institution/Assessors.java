package io.zhiheng.institution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of the institutions, by their accounts. Without those who have not accepted their invitation yet. */
public interface Assessors {

    /** The active ones, by name. */
    List<Assessor> of(UUID institution);

    /** Those of several institutions, in no order. */
    List<Assessor> ofAll(Collection<UUID> institutions);

    /** Active or not. */
    Optional<Assessor> find(UUID account);

    /** Active or not, in no order. */
    List<Assessor> findAll(Collection<UUID> accounts);

    /** The active ones, by name. */
    List<ManagerContact> managersOf(UUID institution);

    /** Latest first; those that last come before all. */
    List<FormerTie> tiesOf(UUID account);

    /** The same of several people, by their accounts; nothing for who has declared none. */
    Map<UUID, List<FormerTie>> tiesOf(Collection<UUID> accounts);

    /** What the person is called, manager or assessor, active or not. */
    Optional<String> nameOf(UUID account);
}
