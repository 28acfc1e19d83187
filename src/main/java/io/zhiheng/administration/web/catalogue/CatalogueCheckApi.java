package io.zhiheng.administration.web.catalogue;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.catalogue.CatalogueCheckup;
import io.zhiheng.administration.application.catalogue.CatalogueVerdict;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a catalogue's file would change; nothing is stored. */
@RestController
@Tag(name = "administration")
class CatalogueCheckApi {

    private final CatalogueCheckup checkup;

    CatalogueCheckApi(CatalogueCheckup checkup) {
        this.checkup = checkup;
    }

    /** A .yaml or an .xlsx as the body; a file that is refused is answered with the reasons. */
    @PostMapping("/api/v1/admin/catalogues/check")
    @LargestBody("20MB")
    @HeavyWork
    CatalogueVerdict check(@RequestBody(required = false) byte[] content) {
        return checkup.of(content == null ? new byte[0] : content);
    }
}
