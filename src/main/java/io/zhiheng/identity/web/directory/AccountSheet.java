package io.zhiheng.identity.web.directory;

import io.zhiheng.identity.application.directory.AccountRow;
import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Workbooks;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Accounts for a spreadsheet, with no more of a mobile than the list shows. */
@Component
class AccountSheet {

    private final Workbooks workbooks;
    private final Words words;

    AccountSheet(Workbooks workbooks, Words words) {
        this.workbooks = workbooks;
        this.words = words;
    }

    ResponseEntity<byte[]> answer(List<AccountRow> rows) {
        return workbooks.answer(
                "identity.directory.export",
                List.of(
                        new Column<>("identity.directory.name", AccountRow::name),
                        new Column<>("identity.directory.person", AccountRow::personName),
                        new Column<>(
                                "identity.directory.kind", row -> words.of("identity.directory.kind." + row.kind())),
                        new Column<>(
                                "identity.directory.roles",
                                row -> row.roles().stream()
                                        .map(role -> words.of("identity.role." + role))
                                        .collect(Collectors.joining(" "))),
                        new Column<>("identity.directory.holder", AccountRow::holder),
                        new Column<>("identity.directory.credit-code", AccountRow::creditCode),
                        new Column<>("identity.field.mobile", AccountRow::mobile),
                        new Column<>("identity.directory.created", AccountRow::createdAt),
                        new Column<>("identity.directory.last", AccountRow::lastSignIn),
                        new Column<>(
                                "identity.directory.standing",
                                row -> words.of("identity.directory.standing." + row.standing())),
                        new Column<>(
                                "identity.directory.lock.reason",
                                row -> row.lock() == null ? null : row.lock().reason())),
                rows);
    }
}
