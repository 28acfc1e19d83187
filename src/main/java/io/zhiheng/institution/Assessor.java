package io.zhiheng.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An assessor (评估师) with an account.
 *
 * @param mobile 11 digits
 * @param grade such as 高级评估师
 * @param industries divisions of GB/T 4754 as in the enterprise's profile: {@code C36}
 * @param qualifiedUntil last day of the qualification
 * @param capacity open requests at most
 * @param employerGroup name of the group of companies he belongs to, may be null
 * @param lead whether he is qualified to lead a team
 * @param active whether he may be given work and may sign in
 */
public record Assessor(
        UUID account,
        UUID institution,
        String name,
        String mobile,
        String certificateNo,
        String grade,
        List<String> industries,
        LocalDate qualifiedUntil,
        int capacity,
        String employerGroup,
        boolean lead,
        boolean active) {

    public boolean isQualifiedOn(LocalDate day) {
        return qualifiedUntil != null && !qualifiedUntil.isBefore(day);
    }
}
