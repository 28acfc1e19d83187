package io.zhiheng.institution.web;

import io.zhiheng.institution.Institution;
import io.zhiheng.institution.application.MemberRow;
import io.zhiheng.institution.domain.Qualification;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Sheets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Institutions and their people for a spreadsheet. */
@Component
class InstitutionSheets {

    private final Sheets sheets;
    private final InstitutionPages pages;

    InstitutionSheets(Sheets sheets, InstitutionPages pages) {
        this.sheets = sheets;
        this.pages = pages;
    }

    /** @param managers of each institution, by its id */
    ResponseEntity<byte[]> institutions(List<Institution> rows, Map<UUID, List<MemberRow>> managers) {
        return sheets.answer(
                "institution.list.export",
                List.of(
                        new Column<Institution>("institution.field.name", Institution::name),
                        new Column<>("institution.field.code", Institution::code),
                        new Column<>("institution.field.credit-code", Institution::creditCode),
                        new Column<>("institution.field.address", Institution::address),
                        new Column<>("institution.list.contact", Institution::contact),
                        new Column<>("institution.field.phone", Institution::phone),
                        new Column<>(
                                "institution.list.managers",
                                one -> managers.getOrDefault(one.id(), List.of()).stream()
                                        .map(MemberRow::name)
                                        .collect(Collectors.joining(pages.say("institution.list.separator")))),
                        new Column<>(
                                "institution.field.consulting",
                                one -> one.consulting() ? pages.say("institution.yes") : null),
                        new Column<>(
                                "institution.list.state",
                                one -> pages.say(one.active() ? "institution.active" : "institution.inactive"))),
                rows);
    }

    ResponseEntity<byte[]> people(List<MemberRow> rows) {
        return sheets.answer(
                "institution.assessors.export",
                List.of(
                        new Column<>("institution.field.person", MemberRow::name),
                        new Column<>("institution.field.mobile", MemberRow::mobile),
                        known("grade", Qualification::grade),
                        known("certificate-no", Qualification::certificateNo),
                        known("industries", known -> String.join(" ", known.industries())),
                        known("qualified-until", Qualification::qualifiedUntil),
                        known("lead", known -> Boolean.TRUE.equals(known.lead()) ? pages.say("institution.yes") : null),
                        new Column<>("institution.assessors.open", MemberRow::openRequests),
                        known("capacity", Qualification::capacity),
                        new Column<>("institution.list.state", row -> pages.say("institution.state." + row.state()))),
                rows);
    }

    private static Column<MemberRow> known(String field, Function<Qualification, ?> value) {
        return new Column<>(
                "institution.field." + field,
                row -> row.qualification() == null ? null : value.apply(row.qualification()));
    }
}
