package io.zhiheng.institution.application;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.domain.Qualification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/** The demo's institutions and their people, as written in {@code demo/institutions.yaml}. */
record DemoStaff(List<DemoInstitution> institutions) {

    record DemoInstitution(
            UUID id,
            String name,
            String code,
            String creditCode,
            String address,
            String contact,
            String phone,
            boolean consulting,
            List<DemoMember> members) {

        Institution content() {
            return new Institution(id, name, code, creditCode, null, address, contact, phone, consulting, false, true);
        }
    }

    /** @param qualification null for managers; @param ties null for managers */
    record DemoMember(String account, String name, DemoQualification qualification, List<DemoTie> ties) {}

    /** @param validMonths for how long it is valid, from the day on which the demo is made */
    record DemoQualification(
            String certificateNo,
            String grade,
            List<String> industries,
            int validMonths,
            int capacity,
            String employerGroup,
            boolean lead) {

        Qualification content(LocalDate today) {
            var until = today.plusMonths(validMonths).with(TemporalAdjusters.lastDayOfMonth());
            return new Qualification(certificateNo, grade, industries, until, capacity, employerGroup, lead);
        }
    }

    /** @param monthsAgo how long it has been over; null while it lasts */
    record DemoTie(String enterprise, String creditCode, FormerTie.Kind kind, Integer monthsAgo) {

        FormerTie content(LocalDate today) {
            return new FormerTie(
                    UUID.randomUUID(),
                    enterprise,
                    creditCode,
                    kind,
                    monthsAgo == null ? null : today.minusMonths(monthsAgo));
        }
    }

    static DemoStaff read() {
        var yaml = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var content = DemoStaff.class.getResourceAsStream("/demo/institutions.yaml")) {
            return yaml.readValue(content, DemoStaff.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
