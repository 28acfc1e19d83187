package io.zhiheng.administration.web;

import io.zhiheng.administration.application.ModelFile;
import io.zhiheng.shared.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Models and forms on their way in and out; going out they are text that no browser opens by itself. */
class SentFiles {

    private static final int MOST = 60;

    private SentFiles() {}

    static List<ModelFile> of(List<MultipartFile> sent) throws IOException {
        var files = new ArrayList<ModelFile>();
        if (sent == null || sent.size() > MOST) {
            throw RuleBroken.invalid("administration.rule.one-model").at("files");
        }
        for (var file : sent) {
            if (!file.isEmpty()) {
                files.add(ModelFile.sent(file.getOriginalFilename(), file.getBytes()));
            }
        }
        return files;
    }

    static ResponseEntity<byte[]> answer(String name, byte[] content) {
        var type = name.endsWith(".form") ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML;
        var download = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .body(content);
    }
}
