package io.zhiheng.institution.web;

import io.zhiheng.institution.Institution;
import java.util.UUID;

/**
 * @param consulting whether it also gives consulting
 * @param advertising whether it advertises consulting together with assessment
 * @param active whether it takes new requests
 */
record InstitutionForm(
        String name,
        String code,
        String creditCode,
        String creditCodeReason,
        String address,
        String contact,
        String phone,
        Boolean consulting,
        Boolean advertising,
        Boolean active) {

    static InstitutionForm empty() {
        return new InstitutionForm("", "", "", "", "", "", "", false, false, true);
    }

    static InstitutionForm of(Institution known) {
        return new InstitutionForm(
                known.name(),
                known.code(),
                known.creditCode(),
                known.creditCodeReason(),
                known.address(),
                known.contact(),
                known.phone(),
                known.consulting(),
                known.advertising(),
                known.active());
    }

    Institution typed(UUID id) {
        return new Institution(
                id,
                name,
                code,
                creditCode,
                creditCodeReason,
                address,
                contact,
                phone,
                Boolean.TRUE.equals(consulting),
                Boolean.TRUE.equals(advertising),
                Boolean.TRUE.equals(active));
    }
}
