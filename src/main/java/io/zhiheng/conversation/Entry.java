package io.zhiheng.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of a dialogue.
 *
 * @param answerVersion version of the answer that it speaks about
 * @param author name of the person who wrote it
 */
public record Entry(UUID id, Dialogues.Side side, String author, String text, long answerVersion, Instant writtenAt) {}
