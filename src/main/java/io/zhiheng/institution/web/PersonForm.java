package io.zhiheng.institution.web;

import io.zhiheng.institution.application.MemberRow;
import io.zhiheng.institution.application.TypedPerson;
import java.util.List;

/** @param qualified whether the person assesses; always for who does not manage */
record PersonForm(
        String name,
        String mobile,
        Boolean qualified,
        String certificateNo,
        String grade,
        List<String> industries,
        String qualifiedUntil,
        String capacity,
        String employerGroup,
        Boolean lead) {

    PersonForm {
        industries = industries == null ? List.of() : industries;
    }

    static PersonForm empty() {
        return new PersonForm("", "", true, "", "", List.of(), "", "4", "", false);
    }

    static PersonForm of(MemberRow row) {
        var known = row.qualification();
        return known == null
                ? new PersonForm(row.name(), row.mobile(), false, "", "", List.of(), "", "4", "", false)
                : new PersonForm(
                        row.name(),
                        row.mobile(),
                        true,
                        known.certificateNo(),
                        known.grade(),
                        known.industries(),
                        known.qualifiedUntil().toString(),
                        known.capacity().toString(),
                        known.employerGroup(),
                        known.lead());
    }

    TypedPerson typed() {
        return new TypedPerson(
                name,
                mobile,
                Boolean.TRUE.equals(qualified),
                certificateNo,
                grade,
                industries,
                qualifiedUntil,
                capacity,
                employerGroup,
                Boolean.TRUE.equals(lead));
    }
}
