package io.zhiheng.assessment;

import io.zhiheng.shared.EnterpriseId;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The latest result of an enterprise, for figures about many: no name, text or file is in it.
 *
 * @param edition number of the catalogue's edition; @param scheme number of the rating scheme
 * @param industry as the profile that was handed in has it, like size and region; null where it says nothing
 * @param indices by first-level indicator; those that do not apply are left out
 */
public record LatestResult(
        EnterpriseId enterprise,
        String edition,
        String scheme,
        String industry,
        String size,
        String region,
        int level,
        Map<String, BigDecimal> indices) {}
