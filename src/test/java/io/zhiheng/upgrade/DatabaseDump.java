package io.zhiheng.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.tukaani.xz.XZInputStream;

/** A plain dump as {@code pg_dump} writes it, packed by {@code xz}. */
record DatabaseDump(String resource) {

    private static final String COPY = "COPY ";
    private static final String END_OF_COPY = "\\.";

    void restore(Connection database) throws IOException, SQLException {
        try (var packed = DatabaseDump.class.getResourceAsStream(resource);
                var lines =
                        new BufferedReader(new InputStreamReader(new XZInputStream(packed), StandardCharsets.UTF_8))) {
            var statements = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(COPY)) {
                    run(statements, database);
                    database.unwrap(PGConnection.class).getCopyAPI().copyIn(line, new StringReader(rows(lines)));
                } else if (!line.startsWith("\\") && !line.startsWith("--")) {
                    statements.append(line).append('\n');
                }
            }
            run(statements, database);
        }
    }

    private static String rows(BufferedReader lines) throws IOException {
        var rows = new StringBuilder();
        for (var line = lines.readLine(); !line.equals(END_OF_COPY); line = lines.readLine()) {
            rows.append(line).append('\n');
        }
        return rows.toString();
    }

    private static void run(StringBuilder statements, Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(statements.toString());
        }
        statements.setLength(0);
    }
}
