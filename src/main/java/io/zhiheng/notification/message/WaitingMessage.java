package io.zhiheng.notification.message;

import io.zhiheng.platform.sms.ShortMessage;
import java.util.UUID;

/** @param attempts how often it was tried to send it, this time included */
record WaitingMessage(UUID id, ShortMessage message, int attempts) {}
