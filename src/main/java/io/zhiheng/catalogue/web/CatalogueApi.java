package io.zhiheng.catalogue.web;

import io.zhiheng.catalogue.Editions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is assessed, for everybody to read. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueApi {

    private final Editions editions;

    CatalogueApi(Editions editions) {
        this.editions = editions;
    }

    /**
     * An edition: levels, scales, indicators, clauses and parameters; figures are strings, keys of levels too.
     *
     * @param edition number of a published edition; the current one unless given
     */
    @GetMapping
    EditionView show(@RequestParam(required = false) String edition) {
        return EditionView.of(edition == null ? editions.current() : editions.byNumber(edition));
    }
}
