package io.zhiheng.improvement;

import io.zhiheng.shared.EnterpriseId;
import java.time.LocalDate;

/**
 * The day has come on which an enterprise wants to be reminded of an improvement.
 *
 * @param label the gap as people call it, such as the number of a clause
 */
public record ImprovementDue(ImprovementId id, EnterpriseId enterprise, String label, LocalDate dueOn) {}
