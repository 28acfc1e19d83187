package io.zhiheng.catalogue.web;

import io.zhiheng.catalogue.CatalogueCode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is assessed, for everybody to read. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueApi {

    private final Editions editions;
    private final EditionRegister register;

    CatalogueApi(Editions editions, EditionRegister register) {
        this.editions = editions;
        this.register = register;
    }

    /**
     * An edition: levels, scales, indicators, clauses and parameters; figures are strings, keys of levels too.
     *
     * @param code of a catalogue; the one that new self-assessments use unless given
     * @param edition number of a published edition; unless given the current one, of another catalogue its newest
     */
    @GetMapping
    EditionView show(@RequestParam(required = false) String code, @RequestParam(required = false) String edition) {
        return EditionView.of(code == null ? byNumber(edition) : of(code, edition));
    }

    private Edition byNumber(String edition) {
        return edition == null ? editions.current() : editions.byNumber(edition);
    }

    private Edition of(String code, String edition) {
        var current = editions.current();
        if (edition == null && current.code().equals(code)) {
            return current;
        }
        return register.all().stream()
                .filter(each -> each.code().equals(code))
                .map(EditionRegister.Registered::number)
                .filter(number ->
                        edition == null || number.equals(edition) || number.equals(CatalogueCode.key(code, edition)))
                .findFirst()
                .map(editions::byNumber)
                .orElseThrow(() -> new NotFound("edition", code));
    }
}
