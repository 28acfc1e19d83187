package io.zhiheng.institution.application;

import java.util.List;

/**
 * A person as typed into the form.
 *
 * @param isQualified whether the person assesses; if not, the parts after it do not count
 */
public record TypedPerson(
        String name,
        String mobile,
        boolean isQualified,
        String certificateNo,
        String grade,
        List<String> industries,
        String qualifiedUntil,
        String capacity,
        String employerGroup,
        boolean lead) {

    /** Somebody who manages. */
    public static TypedPerson managing(String name, String mobile) {
        return new TypedPerson(name, mobile, false, null, null, null, null, null, null, false);
    }

    /** The same person as somebody who assesses. */
    public TypedPerson assessing() {
        return new TypedPerson(
                name, mobile, true, certificateNo, grade, industries, qualifiedUntil, capacity, employerGroup, lead);
    }
}
