package io.zhiheng.enterprise.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.enterprise.application.ProfileForm;
import io.zhiheng.enterprise.application.ReferenceData;
import io.zhiheng.enterprise.application.ReferenceData.Entry;
import io.zhiheng.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be chosen in the profile's fields. */
@RestController
@RequestMapping("/api/v1/reference")
@Tag(name = "reference")
class ReferenceApi {

    private final ReferenceData reference;
    private final ProfileForm form;

    ReferenceApi(ReferenceData reference, ProfileForm form) {
        this.reference = reference;
        this.form = form;
    }

    record Page(List<Entry> items, int total) {}

    @Operation(summary = "All lists at once, as Camunda Forms take them by valuesKey")
    @GetMapping
    ResponseEntity<Map<String, Object>> all() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(form.lists());
    }

    @Operation(
            summary = "One list: industries, provinces, cities?parent=320000, districts?parent=320500, ownershipTypes, "
                    + "clusters, parks, marketAreas, specialisedTypes, attributeTypes, honourTypes, systemTypes")
    @GetMapping("/{list}")
    Page list(@PathVariable String list, @RequestParam(required = false) String parent) {
        var items = reference.list(list, parent).orElseThrow(() -> new NotFound("reference-list", list));
        return new Page(items, items.size());
    }
}
