package io.zhiheng.request.domain;

import io.zhiheng.shared.typed.TypedText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody has written and a save is about to replace, by the names that pages and the API give its fields.
 *
 * @param subject id of the clause, figure or nonconformity
 * @param place as people call it
 * @param page where it stands
 * @param ofEnterprise whether the enterprise wrote it
 * @param account of its writer; null where only the name is known
 * @param by null where nobody has written anything yet
 */
public record StandingText(
        String subject,
        String place,
        String page,
        Map<String, String> content,
        boolean ofEnterprise,
        UUID account,
        String by,
        Instant at) {

    /** Those of the fields against which somebody decided that hold anything. */
    List<String> lost(Collection<String> over) {
        return over == null || by == null
                ? List.of()
                : over.stream()
                        .distinct()
                        .filter(field -> !TypedText.isBlank(content.get(field)))
                        .toList();
    }
}
