package io.zhiheng.report.web;

import io.zhiheng.report.application.ReportPrinter;
import io.zhiheng.report.application.personal.ExportPersonalData;
import io.zhiheng.report.content.PersonalSheet;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.HeavyWork;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 导出个人信息: for people and for machines. */
@RestController
class PersonalDataFiles {

    private final ExportPersonalData export;
    private final ReportPrinter printer;
    private final Words words;

    PersonalDataFiles(ExportPersonalData export, ReportPrinter printer, Words words) {
        this.export = export;
        this.printer = printer;
        this.words = words;
    }

    @GetMapping("/account/personal-data.json")
    ResponseEntity<PersonalSheet> json(Actor actor) {
        return kept(MediaType.APPLICATION_JSON, actor, "json").body(export.execute(actor, "json"));
    }

    @GetMapping("/account/personal-data.pdf")
    @HeavyWork
    ResponseEntity<byte[]> pdf(Actor actor) {
        return kept(MediaType.APPLICATION_PDF, actor, "pdf")
                .body(printer.print(export.execute(actor, "pdf")).content());
    }

    private ResponseEntity.BodyBuilder kept(MediaType type, Actor actor, String ending) {
        var name = words.of("report.personal.file-name", actor.accountName()) + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
