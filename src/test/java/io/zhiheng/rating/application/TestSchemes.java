package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.application.ShippedEditions;
import io.zhiheng.catalogue.file.CatalogueReader;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.drools.DroolsCompiler;
import io.zhiheng.rating.drools.SchemeForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The shipped scheme, compiled once for all tests, and variants of it. */
final class TestSchemes {

    private static final RuleCompiler COMPILER = new DroolsCompiler();
    private static final ShippedEditions EDITIONS = new ShippedEditions(new CatalogueReader());
    private static final Edition SHIPPED_EDITION = EDITIONS.byNumber("1.2");
    private static final PreparedScheme SHIPPED = prepare(shippedTables(), SHIPPED_EDITION);

    private TestSchemes() {}

    static PreparedScheme shipped() {
        return SHIPPED;
    }

    static Edition shippedEdition() {
        return SHIPPED_EDITION;
    }

    static Edition shippedEdition(String number) {
        return EDITIONS.byNumber(number);
    }

    /** The edition before, which has the same tables. */
    static PreparedScheme before() {
        return prepare(shippedTables(), EDITIONS.byNumber("1.1"));
    }

    static PreparedScheme with(String table, UnaryOperator<Table> change) {
        var tables = shippedTables();
        tables.computeIfPresent(table, (name, content) -> change.apply(content));
        return prepare(tables, SHIPPED_EDITION);
    }

    static PreparedScheme drafted(Edition edition) {
        return prepare(SchemeDraft.of(edition), edition);
    }

    static PreparedScheme prepare(Map<String, Table> tables, Edition edition) {
        return PreparedScheme.of(edition, tables, COMPILER, "test");
    }

    static Map<String, Table> shippedTables() {
        var tables = new HashMap<String, Table>();
        SchemeForms.ALL.forEach(form ->
                tables.put(form.name(), Table.parse(form.name(), text("/rules/" + form.name() + ".csv"))));
        return tables;
    }

    /** Edition 1.0 with its tables as they were stored then. */
    static PreparedScheme first() {
        return prepare(firstTables(), EDITIONS.byNumber("1.0"));
    }

    static Map<String, Table> firstTables() {
        var contents = new HashMap<String, String>();
        SchemeForms.ALL.stream()
                .map(form -> form.name())
                .filter(name -> !name.equals("level-ceiling"))
                .forEach(name -> contents.put(name, text("/rules/edition-1.0/" + name + ".csv")));
        return StoredTables.read(contents);
    }

    static Edition edition(String resource) {
        try (var source = TestSchemes.class.getResourceAsStream(resource)) {
            return new CatalogueReader().read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String resource) {
        try (var source = TestSchemes.class.getResourceAsStream(resource)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
