package io.zhiheng.identity.application.personal;

import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.PrivacyConsents;
import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.identity.personal.PersonalData;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account itself, consents and tokens. Of passwords and tokens only digests are kept, which say nothing. */
@Component
@Order(1)
@Transactional(readOnly = true)
class DataOfAccount implements PersonalData {

    private final Accounts accounts;
    private final PrivacyConsents consents;
    private final PersonalTokens tokens;
    private final JdbcClient jdbc;
    private final Words words;

    DataOfAccount(Accounts accounts, PrivacyConsents consents, PersonalTokens tokens, JdbcClient jdbc, Words words) {
        this.accounts = accounts;
        this.consents = consents;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Section> of(Actor actor) {
        var sections = new ArrayList<Section>();
        sections.add(account(actor));
        sections.add(section(
                "consents",
                List.of("version", "at", "address"),
                consents.findByAccount(actor.account()).stream()
                        .map(each -> List.of(each.noticeVersion(), minute(each.givenAt()), each.address()))
                        .toList()));
        sections.add(section(
                "tokens",
                List.of("name", "at", "until", "last"),
                tokens.findByAccountOrderByCreatedAtDesc(actor.account()).stream()
                        .map(each -> List.of(
                                each.name(),
                                minute(each.createdAt()),
                                minute(each.expiresAt()),
                                minute(each.lastUsed())))
                        .toList()));
        return sections.stream().filter(each -> !each.rows().isEmpty()).toList();
    }

    private Section account(Actor actor) {
        var account = accounts.findById(actor.account()).orElseThrow();
        var lastSignIn = jdbc.sql("select at from last_sign_in where account = :account")
                .param("account", actor.account())
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional()
                .orElse(null);
        var roles = account.actor().roles().stream()
                .sorted()
                .map(role -> words.of("identity.role." + role))
                .collect(Collectors.joining("、"));
        return section(
                "account",
                List.of("name", "person", "mobile", "roles", "last"),
                List.of(List.of(
                        account.name(),
                        account.actor().personName(),
                        Objects.requireNonNullElse(account.mobile(), ""),
                        roles,
                        minute(lastSignIn))));
    }

    private Section section(String kind, List<String> columns, List<List<String>> rows) {
        return new Section(
                words.of("identity.personal." + kind),
                columns.stream()
                        .map(column -> words.of("identity.personal." + kind + "." + column))
                        .toList(),
                rows);
    }

    private static String minute(Instant at) {
        return at == null ? "" : BeijingTime.minute(at);
    }
}
