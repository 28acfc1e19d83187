package io.zhiheng.request;

import io.zhiheng.shared.EnterpriseId;
import java.util.UUID;

/**
 * Somebody decided against what a colleague had written; it is kept and can be taken back.
 *
 * @param place what it is called
 * @param page where it is taken back
 * @param account of its writer; null for the people of the enterprise
 * @param writtenBy whose words were replaced
 */
public record TextReplaced(
        EnterpriseId enterprise,
        UUID institution,
        String place,
        String page,
        UUID account,
        String writtenBy,
        String replacedBy) {}
