package io.zhiheng.administration.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.ModelCheck;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.web.LargestBody;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The vetting of a model; nothing is deployed. */
@RestController
@Tag(name = "administration")
class ProcessCheckApi {

    private final ModelCheck check;

    ProcessCheckApi(ModelCheck check) {
        this.check = check;
    }

    /** @param reasons why it is refused; without an element where the whole file is meant */
    record Checked(boolean accepted, List<String> definitions, List<Reason> reasons) {}

    @PostMapping(path = "/api/v1/admin/processes/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @LargestBody("8MB")
    Checked check(@RequestParam(required = false) MultipartFile file) throws IOException {
        if (file == null) {
            throw RuleBroken.invalid("administration.rule.file-missing").at("file");
        }
        var verdict = check.of(file.getBytes());
        return new Checked(verdict.accepted(), verdict.definitions(), verdict.reasons());
    }
}
