package io.zhiheng.identity.web.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.identity.application.directory.AccountFilter;
import io.zhiheng.identity.application.directory.AccountFilter.Kind;
import io.zhiheng.identity.application.directory.AccountFilter.Order;
import io.zhiheng.identity.application.directory.AccountFilter.Standing;
import io.zhiheng.identity.application.directory.AccountRow;
import io.zhiheng.identity.application.directory.DirectoryQueries;
import io.zhiheng.identity.application.directory.LockAccount;
import io.zhiheng.identity.application.directory.OpenMobile;
import io.zhiheng.identity.application.directory.UnlockAccount;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/accounts")
@Tag(name = "accounts", description = "All accounts of the platform, for platform administrators.")
class AccountDirectoryApi {

    private final DirectoryQueries queries;
    private final LockAccount lockAccount;
    private final UnlockAccount unlockAccount;
    private final OpenMobile openMobile;

    AccountDirectoryApi(
            DirectoryQueries queries, LockAccount lockAccount, UnlockAccount unlockAccount, OpenMobile openMobile) {
        this.queries = queries;
        this.lockAccount = lockAccount;
        this.unlockAccount = unlockAccount;
        this.openMobile = openMobile;
    }

    record Listed(List<AccountRow> items, long total) {}

    /** @param reason 5 to 200 characters; stands in the audit trail */
    record Act(String reason) {}

    /** @param mobile 11 digits */
    record Shown(String mobile) {}

    @Operation(
            summary = "Accounts of enterprises and staff; mobiles are masked",
            description =
                    "`q` is part of the name of an account, a person, an enterprise or an institution, or a whole "
                            + "credit code or mobile.")
    @GetMapping
    Listed list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ALL") Kind kind,
            @RequestParam(defaultValue = "ALL") Standing standing,
            @RequestParam(defaultValue = "NAME") Order sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var found = queries.page(actor, new AccountFilter(q, kind, standing, sort), page, size)
                .page();
        return new Listed(found.getContent(), found.getTotalElements());
    }

    @GetMapping("/{id}")
    AccountRow one(Actor actor, @PathVariable UUID id) {
        return queries.find(actor, id);
    }

    @Operation(summary = "The whole mobile of an account; the reason stands in the audit trail")
    @PostMapping("/{id}/mobile")
    Shown open(Actor actor, @PathVariable UUID id, @RequestBody Act act) {
        return new Shown(openMobile.execute(actor, id, act.reason()));
    }

    @Operation(
            summary = "Keep everybody out of an account; its sessions and tokens end, its mobile is told",
            description = "403 own-account; 409 already-locked; 409 last-of-role for the last administrator of a kind.")
    @PostMapping("/{id}/lock")
    AccountRow lock(Actor actor, @PathVariable UUID id, @RequestBody Act act) {
        lockAccount.execute(actor, id, act.reason());
        return queries.find(actor, id);
    }

    @Operation(summary = "Let people in again", description = "403 own-account; 409 not-locked.")
    @PostMapping("/{id}/unlock")
    AccountRow unlock(Actor actor, @PathVariable UUID id, @RequestBody Act act) {
        unlockAccount.execute(actor, id, act.reason());
        return queries.find(actor, id);
    }
}
