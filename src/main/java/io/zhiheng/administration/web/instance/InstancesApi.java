package io.zhiheng.administration.web.instance;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.instance.InstanceQueries;
import io.zhiheng.administration.application.instance.InstanceRow;
import io.zhiheng.administration.application.instance.InstanceSearch;
import io.zhiheng.platform.workflow.instance.InstanceFilter.Standing;
import io.zhiheng.platform.workflow.model.ModelVersions.Token;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Processes that run or have run; never what they hold. */
@RestController
@RequestMapping("/api/v1/admin/instances")
@Tag(name = "administration")
class InstancesApi {

    private final InstanceQueries queries;

    InstancesApi(InstanceQueries queries) {
        this.queries = queries;
    }

    /** @param id of the aggregate that it moves @param versionId names the version it follows */
    record Item(
            String id,
            String process,
            int version,
            UUID versionId,
            String enterprise,
            String number,
            String state,
            Instant startedAt,
            Instant endedAt,
            int incidents) {

        static Item of(InstanceRow row) {
            var instance = row.instance();
            return new Item(
                    instance.businessKey(),
                    instance.process(),
                    instance.version(),
                    row.version(),
                    row.head().enterprise(),
                    row.head().number(),
                    row.head().state(),
                    instance.startedAt(),
                    instance.endedAt(),
                    instance.incidents());
        }
    }

    record Listed(List<Item> items, long total) {}

    @GetMapping
    Listed list(
            @RequestParam(defaultValue = "") String process,
            @RequestParam(required = false) UUID version,
            @RequestParam(required = false) Standing standing,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = queries.page(new InstanceSearch(process, version, standing, q), page, size);
        return new Listed(found.map(Item::of).getContent(), found.getTotalElements());
    }

    @GetMapping("/{key}")
    Item one(@PathVariable String key) {
        return Item.of(queries.one(key));
    }

    record Standings(List<Token> items, long total) {}

    /** Where it stands. */
    @GetMapping("/{key}/tokens")
    Standings tokens(@PathVariable String key) {
        var items = queries.tokens(key);
        return new Standings(items, items.size());
    }
}
