package io.zhiheng.notification.application;

import java.util.UUID;

/**
 * Somebody who is told something.
 *
 * @param id of the enterprise, or of the staff account
 * @param mobile where short messages go; null for none
 */
public record Recipient(UUID id, String mobile) {}
