package io.zhiheng.ownstep;

import java.time.Instant;
import java.util.List;

/**
 * An own step as it was taken once.
 *
 * @param step id of the user task
 * @param name what it was called then
 * @param number 1 for the first time that it was taken
 * @param staff whether somebody of the institution took it
 * @param person to whom it is attributed
 * @param form id of the form, in the version that belongs to {@code modelVersion} of the process
 * @param answers what was filled in, in the order of the form
 */
public record OwnRecordView(
        String step,
        String name,
        int number,
        boolean staff,
        String person,
        String form,
        int modelVersion,
        List<Answer> answers,
        Instant takenAt) {

    /** @param text the value in words */
    public record Answer(String key, String label, String text) {}
}
