package io.zhiheng.catalogue.web;

import io.zhiheng.catalogue.Editions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
     * The current edition: levels, scales, indicators, clauses and parameters; figures are strings, keys of levels too.
     */
    @GetMapping
    EditionView show() {
        return EditionView.of(editions.current());
    }
}
