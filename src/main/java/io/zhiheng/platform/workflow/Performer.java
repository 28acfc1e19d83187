package io.zhiheng.platform.workflow;

import java.util.UUID;

/**
 * Who completes a task, in words that need no other module.
 *
 * @param account     the account that signed in
 * @param enterprise  its enterprise; null for staff
 * @param institution its institution; null for all others
 * @param person      the name to which the work is attributed
 */
public record Performer(UUID account, UUID enterprise, UUID institution, String person) {
}
